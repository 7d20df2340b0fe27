import { useWindowEvent } from '@mantine/hooks';

const isTable = (text: string): boolean => /[\t\n]/.test(text.trim());
const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));

/**
 * Ctrl V anywhere on the screen: a block of cells opens the import. In a field, a single value is pasted as usual; a
 * block of several cells has no place in it and is taken as a table.
 */
export const usePaste = (onTable: (text: string) => void, enabled: boolean): void =>
  useWindowEvent('paste', (event) => {
    if (!enabled || event.defaultPrevented) return;
    const text = event.clipboardData?.getData('text/plain') ?? '';
    if (text.trim() === '') return;
    if (isTyping(event.target) ? !isTable(text) || event.target instanceof HTMLTextAreaElement : false) return;
    event.preventDefault();
    onTable(text);
  });
