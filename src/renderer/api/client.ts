import { createORPCClient } from '@orpc/client';
import { RPCLink as FetchLink } from '@orpc/client/fetch';
import { RPCLink as PortLink } from '@orpc/client/message-port';
import type { ContractRouterClient } from '@orpc/contract';
import { createTanstackQueryUtils } from '@orpc/tanstack-query';
import type { contract } from '@shared/contract';
import { sealedAnswers } from '@shared/contract/sealed';

export type Api = ContractRouterClient<typeof contract>;

const clientKey = 'sobria.client';

/** Name of this tab, kept over a reload, so that the host gives it back its open dossier. */
export const clientId = (): string => {
  const known = sessionStorage.getItem(clientKey);
  if (known) return known;
  const made = crypto.randomUUID();
  sessionStorage.setItem(clientKey, made);
  return made;
};

const windowLink = () => {
  const { port1, port2 } = new MessageChannel();
  window.postMessage('sobria:connect', '*', [port2]);
  port1.start();
  return new PortLink({ port: port1, customJsonSerializers: [sealedAnswers] });
};

const browserLink = () => {
  const id = clientId();
  // The tab says when it goes, so that another one may open the dossier.
  window.addEventListener('pagehide', () => navigator.sendBeacon(`/fermer?client=${id}`));
  return new FetchLink({
    url: `${window.location.origin}/rpc`,
    headers: { 'x-sobria-client': id },
    customJsonSerializers: [sealedAnswers],
  });
};

const link = window.location.protocol === 'app:' ? windowLink() : browserLink();

/** Every call of the product, whatever carries it. */
export const api: Api = createORPCClient(link);
/** Same, as TanStack Query options: `orpc.audit.get.queryOptions()`. */
export const orpc = createTanstackQueryUtils(api);
