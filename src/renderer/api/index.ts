export { api, clientId, orpc } from './client';
export { useFile } from './use-file';
export { useWrite } from './use-write';
