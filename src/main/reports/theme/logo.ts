import type { Content } from './content';

const signatures: Readonly<Record<string, readonly number[]>> = {
  png: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
  jpeg: [0xff, 0xd8, 0xff],
};

/** The company's logo, from its data address; nothing when there is none or when the bytes are not what they say. */
export const logoBlock = (logo: string | null, fit: [number, number] = [150, 46]): Content[] => {
  const [, kind = '', data = ''] = /^data:image\/(png|jpeg);base64,([A-Za-z0-9+/]+=*)$/.exec(logo ?? '') ?? [];
  const signature = signatures[kind];
  if (logo === null || !signature) return [];
  const bytes = Buffer.from(data.slice(0, 16), 'base64');
  return signature.every((byte, at) => bytes[at] === byte) ? [{ image: logo, fit }] : [];
};
