import { settleTypedText } from '@/core/admin/typed-text';

/** Milliseconds after the last key in which words may still be on their way into the form. */
const onTheWay = 2000;

const isSaveKey = ({ ctrlKey, metaKey, code }: KeyboardEvent): boolean => (ctrlKey || metaKey) && code === 'KeyS';

const saveButtonOf = ({ target }: Event): HTMLButtonElement | null =>
  target instanceof Element
    ? target.closest<HTMLButtonElement>('.doc-controls button, .popup-button-list button')
    : null;

/**
 * Lets a save begin only when what was typed last stands in the form: its button or key is held back for that moment,
 * and then does what it does. Gives the way to stop.
 */
export const saveWhatWasTyped = (): (() => void) => {
  let typedAt = -Infinity;
  let isHolding = false;
  const noteTyping = () => {
    typedAt = performance.now();
  };

  const hold = (event: Event, goOn: () => void): void => {
    if (!event.isTrusted || performance.now() - typedAt > onTheWay) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (isHolding) return;
    isHolding = true;
    void settleTypedText().then(() => {
      isHolding = false;
      goOn();
    });
  };

  const holdClick = (event: MouseEvent) => {
    const button = saveButtonOf(event);
    if (button) hold(event, () => button.click());
  };
  const holdKey = (event: KeyboardEvent) => {
    if (!isSaveKey(event)) return;
    const { code, key, ctrlKey, metaKey, target } = event;
    hold(event, () => {
      for (const type of ['keydown', 'keyup'])
        target?.dispatchEvent(
          new KeyboardEvent(type, { code, key, ctrlKey, metaKey, bubbles: true, cancelable: true }),
        );
    });
  };

  window.addEventListener('input', noteTyping, true);
  window.addEventListener('click', holdClick, true);
  window.addEventListener('keydown', holdKey, true);
  return () => {
    window.removeEventListener('input', noteTyping, true);
    window.removeEventListener('click', holdClick, true);
    window.removeEventListener('keydown', holdKey, true);
  };
};
