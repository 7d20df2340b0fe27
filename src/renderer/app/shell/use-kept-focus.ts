import { useEffect } from 'react';

const control = 'button, a[href], [role="button"]';
/** What closes gives the focus back by itself first. */
const AFTER_OTHERS_MS = 60;

/**
 * Keeps the keyboard where it was. A button at work is disabled, and a dialog taken off the page at once gives nothing
 * back: either way the browser lets the focus fall on the page. The button has it again when its work is over, and what
 * opened the dialog when it is gone. Somebody who clicks beside any control means to leave it: nothing is brought back.
 */
export const useKeptFocus = (): void => {
  useEffect(() => {
    let held: HTMLElement | null = null;
    let opener: HTMLElement | null = null;
    let timer: ReturnType<typeof setTimeout> | null = null;
    const onFocus = ({ target }: FocusEvent) => {
      if (!(target instanceof HTMLElement)) return;
      if (target.closest('[role="dialog"]') === null) opener = target;
      held = target;
    };
    const onPointer = ({ target }: PointerEvent) => {
      if (target instanceof Element && target.closest(`${control}, input, select, textarea, label`) === null)
        [held, opener] = [null, null];
    };
    const bringBack = () => {
      timer = null;
      if (held === null || document.activeElement !== document.body || !document.hasFocus()) return;
      const inDialog = opener !== held;
      const target = held.isConnected ? held : inDialog ? opener : null;
      if (target === null || !target.isConnected) [held, opener] = [null, null];
      else if (target.matches(control) && !target.matches(':disabled')) target.focus({ preventScroll: true });
    };
    const watched = new MutationObserver(() => {
      if (held !== null && timer === null && document.activeElement === document.body)
        timer = setTimeout(bringBack, AFTER_OTHERS_MS);
    });
    document.addEventListener('focusin', onFocus);
    document.addEventListener('pointerdown', onPointer, true);
    watched.observe(document.body, { subtree: true, childList: true, attributeFilter: ['disabled'] });
    return () => {
      if (timer !== null) clearTimeout(timer);
      watched.disconnect();
      document.removeEventListener('focusin', onFocus);
      document.removeEventListener('pointerdown', onPointer, true);
    };
  }, []);
};
