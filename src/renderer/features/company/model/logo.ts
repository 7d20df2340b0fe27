import { formatBytes } from '@shared/text/format';
import { t } from '@shared/text/translate';

const maxBytes = 500 * 1024;

/** The kind of an image by its first bytes; its name proves nothing. */
const kindOf = (bytes: Uint8Array): 'image/png' | 'image/jpeg' | null => {
  const starts = (...magic: number[]) => magic.every((byte, index) => bytes[index] === byte);
  if (starts(0x89, 0x50, 0x4e, 0x47)) return 'image/png';
  return starts(0xff, 0xd8, 0xff) ? 'image/jpeg' : null;
};

const asAddress = (blob: Blob): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error ?? new Error('unreadable'));
    reader.readAsDataURL(blob);
  });

/** True when the browser can draw it: a truncated file has the right first bytes too. */
const isDrawn = (address: string): Promise<boolean> =>
  new Promise((resolve) => {
    const image = new Image();
    image.onload = () => resolve(image.naturalWidth > 0);
    image.onerror = () => resolve(false);
    image.src = address;
  });

export type LogoReading = { readonly logo: string } | { readonly problem: string };

/** Reads an image for the documents: PNG or JPEG, 500 Ko at most; else the sentence that says why not. */
export const readLogo = async (file: File): Promise<LogoReading> => {
  if (file.size > maxBytes) return { problem: t('company.profile.logoErrors.size', { size: formatBytes(file.size) }) };
  const bytes = new Uint8Array(await file.arrayBuffer());
  const kind = kindOf(bytes);
  if (kind === null) return { problem: t('company.profile.logoErrors.kind') };
  const logo = await asAddress(new Blob([bytes], { type: kind }));
  return (await isDrawn(logo)) ? { logo } : { problem: t('company.profile.logoErrors.unreadable') };
};
