export { api, clientId, orpc } from './client';
export { detailsOf, refusalOf, sentenceOf } from './refusal';
