import { getDocumentProxy, renderPageAsImage } from 'unpdf';

/** Pages of a finished PDF as PNG data addresses: what is shown is what is printed, on every host. */
export const pageImages = async (bytes: Uint8Array, scale: number): Promise<string[]> => {
  // The reader takes the bytes it is given for itself.
  const pdf = await getDocumentProxy(bytes.slice());
  const images: string[] = [];
  for (let page = 1; page <= pdf.numPages; page += 1) {
    const png = await renderPageAsImage(pdf, page, { canvasImport: () => import('@napi-rs/canvas'), scale });
    images.push(`data:image/png;base64,${Buffer.from(png).toString('base64')}`);
  }
  return images;
};
