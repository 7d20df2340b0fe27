import { ipcRenderer } from 'electron';

// The screens ask once for a channel; the main process answers every call on it. Nothing else is exposed.
window.addEventListener('message', (event) => {
  if (event.source !== window || event.data !== 'sobria:connect') return;
  const [port] = event.ports;
  if (port) ipcRenderer.postMessage('sobria:connect', null, [port]);
});
