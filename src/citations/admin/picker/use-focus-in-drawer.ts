import { type RefObject, useEffect } from 'react';

/** Whether the focus is where a drawer puts it by itself. */
const isUnclaimed = ({ activeElement }: Document): boolean =>
  activeElement === null || activeElement === document.body || activeElement.closest('.drawer__header') !== null;

/**
 * Puts the focus into a field of a drawer that has just opened. The drawer puts it on its close button, before it has slid
 * in or after, on a slow computer seconds after; so the field takes it until somebody presses a key or a button.
 */
export const useFocusInDrawer = (input: RefObject<HTMLInputElement | null>): void => {
  useEffect(() => {
    const take = (): void => {
      if (isUnclaimed(document)) input.current?.focus();
    };
    const timer = setInterval(take, 50);
    const end = (): void => {
      clearInterval(timer);
      window.removeEventListener('keydown', onKey, true);
      window.removeEventListener('pointerdown', end, true);
    };
    const onKey = ({ key, ctrlKey, metaKey }: KeyboardEvent): void => {
      // A letter was meant for the field; Tab and Escape were not.
      if (key.length === 1 && !ctrlKey && !metaKey) take();
      end();
    };
    window.addEventListener('keydown', onKey, true);
    window.addEventListener('pointerdown', end, true);
    return end;
  }, [input]);
};
