import { createReadStream, existsSync, statSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
  '.json': 'application/json; charset=utf-8',
};

/** File of the built screens for an address; null when there is none, or when it would leave the folder. */
export const staticFile = (folder: string, path: string): string | null => {
  let decoded: string;
  try {
    decoded = decodeURIComponent(path);
  } catch {
    return null;
  }
  const file = normalize(join(folder, decoded === '/' ? 'index.html' : decoded));
  if (!file.startsWith(folder + sep) || !existsSync(file) || !statSync(file).isFile()) return null;
  return file;
};

export const contentTypeOf = (file: string): string => types[extname(file)] ?? 'application/octet-stream';

export const sendFile = (response: ServerResponse, file: string): void => {
  response.writeHead(200, { 'Content-Type': contentTypeOf(file), 'Content-Length': statSync(file).size });
  createReadStream(file).pipe(response);
};
