export { type BinaryKind, binaryFamily, binaryKind } from './binary';
export { type DateOrder, type DateOrderVerdict, type DateReading, dateOrderOf, readDate } from './dates';
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
export { type DecimalMark, decimalMarkOf, type NumberReading, readDecimal, readWhole } from './numbers';
