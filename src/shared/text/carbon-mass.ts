import type { Interval } from '../domain/interval';
import { formatSignificant, NBSP, NNBSP, UNKNOWN } from './format';

type Scale = { readonly unit: string; readonly times: number };
const gram: Scale = { unit: 'g', times: 1000 };
const kilogram: Scale = { unit: 'kg', times: 1 };
const tonne: Scale = { unit: 't', times: 0.001 };
const scaleOf = (kg: number): Scale => {
  const size = Math.abs(kg);
  if (size >= 1000) return tonne;
  return size >= 1 || size === 0 ? kilogram : gram;
};

/** « 18 kg CO₂e », « 2,4 t CO₂e », « 0,42 g CO₂e »; null is « — ». Two significant digits, three from a hundred. */
export const massText = (kg: number | null): string => {
  if (kg === null) return UNKNOWN;
  const scale = scaleOf(kg);
  return `${formatSignificant(kg * scale.times)}${NNBSP}${scale.unit}${NNBSP}CO₂e`;
};

/** « 18 – 42 kg CO₂e », both ends in the unit of the high one. */
export const massRange = (range: Pick<Interval, 'low' | 'high'> | null): string => {
  if (range === null) return UNKNOWN;
  if (range.low === range.high) return massText(range.low);
  const scale = scaleOf(range.high);
  const low = formatSignificant(range.low * scale.times);
  return `${low}${NBSP}–${NBSP}${formatSignificant(range.high * scale.times)}${NNBSP}${scale.unit}${NNBSP}CO₂e`;
};
