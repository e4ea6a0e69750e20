// Stands between package and platform, and writes down every call with its answer and the error it left: kept beyond the page's life.
'use strict';

if (window.API) {
  const real = window.API;
  const calls = JSON.parse(localStorage.getItem('calls') ?? '[]');
  const launch = 1 + Math.max(0, ...calls.map((call) => call.launch));
  const recorded = ['LMSInitialize', 'LMSFinish', 'LMSGetValue', 'LMSSetValue', 'LMSCommit'];
  const through = ['LMSGetLastError', 'LMSGetErrorString', 'LMSGetDiagnostic'];

  const write = (name, args, value) => {
    calls.push({ launch, name, arguments: args.map(String), types: args.map((argument) => typeof argument), value: String(value), error: String(real.LMSGetLastError()) });
    localStorage.setItem('calls', JSON.stringify(calls));
    return value;
  };

  window.API = Object.fromEntries([
    ...recorded.map((name) => [name, (...args) => write(name, args, real[name](...args))]),
    ...through.map((name) => [name, (...args) => real[name](...args)]),
  ]);
}
