export { recogniseFile } from './recognise-file';
