import { spawn } from 'node:child_process';

/** Opens an address of ours in the person's browser; without one, the printed address is enough. */
export const openInBrowser = (address: string): void => {
  const [command, args] =
    process.platform === 'win32'
      ? ['cmd', ['/c', 'start', '', address.replaceAll('&', '^&')]]
      : process.platform === 'darwin'
        ? ['open', [address]]
        : ['xdg-open', [address]];
  const child = spawn(command as string, args as string[], { stdio: 'ignore', detached: true });
  child.on('error', () => undefined);
  child.unref();
};
