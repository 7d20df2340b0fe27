export { api, clientId, orpc } from './client';
export { useWrite } from './use-write';
