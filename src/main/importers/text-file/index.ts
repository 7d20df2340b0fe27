export { type BinaryKind, binaryKind } from './binary';
export { type DecodedText, type DecodeWarning, decodeText, type TextEncoding } from './decode';
export {
  type Delimited,
  type DelimitedRow,
  type DelimitedWarning,
  type Delimiter,
  delimiters,
  detectDelimiter,
  parseDelimited,
} from './delimited';
