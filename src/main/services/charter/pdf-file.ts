/** A PDF to download; signs that file systems refuse are left out of its name. */
export const pdfFile = (bytes: Uint8Array, name: string): File => {
  const safe = name
    .replace(/[/\\:*?"<>|\p{Cc}]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 150);
  return new File([new Uint8Array(bytes)], `${safe}.pdf`, { type: 'application/pdf' });
};
