/** Asks anew for what nobody answers, after a while, and then after a longer one. What is sent is not sent twice: it waits on the device. */
export const patient =
  (send: typeof fetch, pauses: readonly number[] = [500, 1_500]): typeof fetch =>
  async (address, options) => {
    for (const pause of options?.method === 'GET' ? pauses : []) {
      const reply = await send(address, options).catch(() => null);
      if (reply !== null && reply.status < 500) return reply;
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
    return send(address, options);
  };
