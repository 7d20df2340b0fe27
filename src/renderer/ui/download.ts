/** Hands a file to the browser's own download: no native dialog, the same in both hosts. */
export const download = (file: File): void => {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = file.name;
  link.click();
  // The download has its own hold on the file once started.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
};
