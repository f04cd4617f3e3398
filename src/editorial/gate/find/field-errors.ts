import {
  beforeChangeTraverseFields,
  type JsonObject,
  type PayloadRequest,
  type SanitizedCollectionConfig,
  type ValidationFieldError,
} from 'payload';

import type { Missing } from '../missing';

type Args = {
  collection: SanitizedCollectionConfig;
  /** The document as it would be published. */
  document: JsonObject;
  /** The document as it is saved, or null for a new one. */
  saved: JsonObject | null;
  req: PayloadRequest;
};

const labelOf = ({ label, path }: ValidationFieldError): string => (typeof label === 'string' ? label : path);

/** What Payload itself would say about the fields, without saving anything: the required ones and the rules of each. */
export const findFieldErrors = async ({ collection, document, saved, req }: Args): Promise<Missing[]> => {
  const errors: ValidationFieldError[] = [];
  const data = structuredClone(document);
  await beforeChangeTraverseFields({
    ...(saved === null ? {} : { id: saved.id as number }),
    collection,
    context: req.context,
    data,
    doc: saved ?? {},
    docWithLocales: {},
    errors,
    fieldLabelPath: '',
    fields: collection.fields,
    global: null,
    mergeLocaleActions: [],
    operation: saved === null ? 'create' : 'update',
    overrideAccess: false,
    parentIndexPath: '',
    parentPath: '',
    parentSchemaPath: '',
    req,
    siblingData: data,
    siblingDoc: saved ?? {},
    siblingDocWithLocales: {},
  });
  return errors.map((error) => ({ path: error.path, label: labelOf(error), message: error.message }));
};
