import { randomBytes, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

const cookieName = 'sobria';
const secret = () => randomBytes(32).toString('base64url');
const same = (a: string, b: string): boolean => {
  const left = Buffer.from(a);
  const right = Buffer.from(b);
  return left.length === right.length && timingSafeEqual(left, right);
};

/**
 * Who may talk to the loopback host: a browser that came through the address printed at start. Any page of the
 * person's browser can reach 127.0.0.1, so the host also checks Host (DNS rebinding) and Origin (other sites).
 */
export const createAccess = () => {
  const session = secret();
  let token = secret();
  return {
    /** Entrance of the address to open: works once. */
    entrance: (): string => `/entree?jeton=${token}`,
    /** Exchanges the one-time token for the session cookie; null when the token is not the current one. */
    enter: (candidate: string | null): string | null => {
      if (candidate === null || !same(candidate, token)) return null;
      token = secret();
      return `${cookieName}=${session}; HttpOnly; SameSite=Strict; Path=/`;
    },
    isKnown: (request: IncomingMessage): boolean =>
      (request.headers.cookie ?? '')
        .split(';')
        .map((part) => part.trim())
        .some((part) => part.startsWith(`${cookieName}=`) && same(part.slice(cookieName.length + 1), session)),
    /** Host and, when the browser sends it, Origin are this server's own. */
    isOurs: (request: IncomingMessage, port: number): boolean => {
      const hosts = [`127.0.0.1:${port}`, `localhost:${port}`];
      const { host, origin } = request.headers;
      if (!host || !hosts.includes(host)) return false;
      return origin === undefined || hosts.some((known) => origin === `http://${known}`);
    },
  };
};
export type Access = ReturnType<typeof createAccess>;
