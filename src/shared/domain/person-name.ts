/** A name as compared: without case, accents, punctuation nor order of words (« DUPONT Jean » = « Jean Dupont »). */
export const comparableName = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '')
    .sort()
    .join(' ');

/** Same for the part of an address before the @: `jean.dupont` compares with « Jean Dupont ». */
export const nameInAddress = (address: string): string => comparableName(address.split('@')[0]?.split('+')[0] ?? '');
