import { parentPort, workerData } from 'node:worker_threads';
import { type DocumentName, documents } from './documents';

/** Entry of the worker thread that typesets one document. */
const { name, input } = workerData as { name: DocumentName; input: never };
parentPort?.postMessage({ kind: 'done', result: await documents[name](input) });
