// Stands between package and platform, and writes down every call with its answer and the error it left: kept beyond the page's life, each
// under a key of its own, so that two windows can write at once.
'use strict';

for (const name of ['API', 'API_1484_11'].filter((place) => window[place])) {
  const real = window[name];
  const is2004 = name !== 'API';
  const launch = 1 + Math.max(0, ...Object.keys(localStorage).filter((key) => key.startsWith('calls:')).map((key) => Number(key.split(':')[1])));
  let count = 0;
  const recorded = is2004 ? ['Initialize', 'Terminate', 'GetValue', 'SetValue', 'Commit'] : ['LMSInitialize', 'LMSFinish', 'LMSGetValue', 'LMSSetValue', 'LMSCommit'];
  const errors = is2004 ? 'GetLastError' : 'LMSGetLastError';
  const through = is2004 ? ['GetLastError', 'GetErrorString', 'GetDiagnostic'] : ['LMSGetLastError', 'LMSGetErrorString', 'LMSGetDiagnostic'];

  const write = (method, args, value) => {
    const call = { launch, name: method, arguments: args.map(String), types: args.map((argument) => typeof argument), value: String(value), error: String(real[errors]()) };
    localStorage.setItem(`calls:${String(launch).padStart(4, '0')}:${String(++count).padStart(6, '0')}`, JSON.stringify(call));
    return value;
  };

  window[name] = Object.fromEntries([
    ...recorded.map((method) => [method, (...args) => write(method, args, real[method](...args))]),
    ...through.map((method) => [method, (...args) => real[method](...args)]),
  ]);
}
