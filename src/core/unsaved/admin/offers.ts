import { isSame } from '../../history/changed-fields';
import { type Change, valueAt } from '../kept/changes';
import { type Kept, listKept, type Place } from '../kept/store';

/** A change that was typed and never saved; `isChangedThere` when the field was changed by others since. */
export type OfferedChange = Change & { isChangedThere: boolean };

export type Offer = Omit<Kept, 'changes'> & { changes: OfferedChange[] };

/**
 * What somebody typed into this document earlier and the form does not hold. What the form does hold was saved after
 * all, even if the answer of the server never arrived, and is forgotten.
 */
export const listOffers = ({
  storage,
  place,
  data,
  except,
}: {
  storage: Storage;
  place: Place;
  data: Record<string, unknown>;
  except: string;
}): Offer[] =>
  listKept(storage, place)
    .filter(({ key }) => key !== except)
    .flatMap((kept) => {
      const changes = kept.changes
        .filter(({ path, to }) => !isSame(valueAt(data, path), to))
        .map((change) => ({ ...change, isChangedThere: !isSame(valueAt(data, change.path), change.from) }));
      if (changes.length > 0) return [{ ...kept, changes }];
      storage.removeItem(kept.key);
      return [];
    });
