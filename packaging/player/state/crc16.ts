/** CRC-16 (CCITT-FALSE: polynomial 0x1021, start 0xFFFF) of bits, filled up with zeros to whole bytes. */
export function crc16(bits: readonly number[]): number {
  let crc = 0xffff;
  const length = Math.ceil(bits.length / 8) * 8;
  for (let index = 0; index < length; index++) {
    const top = (crc >> 15) ^ (bits[index] ?? 0);
    crc = ((crc << 1) & 0xffff) ^ (top ? 0x1021 : 0);
  }
  return crc;
}
