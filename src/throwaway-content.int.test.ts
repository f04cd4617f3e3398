import { test } from 'vitest';
import { batches } from '@/demo/collections';
import { getTestPayload } from '../tests/support/payload';
const F = Number.MIN_SAFE_INTEGER; const N = Symbol('n');
const has = (v: any): boolean => v === F || (v && typeof v === 'object' && Object.values(v).some(has));
const prune = (v: any): any => { if (v === F) return N; if (Array.isArray(v)) return v.map(prune).filter((x) => x !== N); if (!v || typeof v !== 'object') return v;
  if (['link','block','inlineBlock'].includes(v.type) && 'version' in v && has(v)) return N;
  return Object.fromEntries(Object.entries(v).map(([k, x]) => [k, prune(x)]).filter(([, x]) => x !== N)); };
test('writes all', async () => {
  const payload = await getTestPayload();
  const items: any[] = batches.flatMap((b: any) => b.items);
  const ids = new Map<string, number>(); const known = new Set(items.map((i) => i.collection + '/' + i.key));
  const errors: string[] = []; const later: any[] = []; let full = '';
  const id = (c: string, k: string) => { if (!known.has(c + '/' + k)) errors.push('unknown ' + c + '/' + k); return ids.get(c + '/' + k) ?? F; };
  const say = (ph: string, i: any, e: any) => { if (!full && /Failed query/.test(String(e))) full = String(e) + '\nSTACK ' + e.stack?.split('\n').filter((l: string) => /at /.test(l)).slice(0, 25).join('\n'); errors.push(ph + ' ' + i.collection + '/' + i.key + ': ' + (e?.data?.errors?.map((x: any) => x.path + ': ' + x.message).join('; ') ?? (String(e).slice(0, 60) + ' CAUSE ' + String(e?.cause).slice(0, 300)))); };
  for (const i of items) { const d = i.data(id); if (has(d)) later.push(i);
    try { const doc: any = await payload.create({ collection: i.collection, data: prune(d), depth: 0, ...(i.filePath ? { filePath: i.filePath } : {}) } as any); ids.set(i.collection + '/' + i.key, doc.id); } catch (e) { say('create', i, e); } }
  for (const i of later) { if (!ids.has(i.collection + '/' + i.key)) continue; try { await payload.update({ collection: i.collection, id: ids.get(i.collection + '/' + i.key), data: i.data(id), depth: 0 } as any); } catch (e) { say('update', i, e); } }
  for (const i of items.filter((x) => x.collection === 'therapies' && x.es)) try { await payload.update({ collection: 'therapies', id: ids.get('therapies/' + i.key), locale: 'es', data: i.es(id), depth: 0 } as any); } catch (e) { say('es', i, e); }
  console.info('ERRORS', errors.length, '\n' + errors.slice(0, 6).join('\n'));
  const n = full.indexOf('_faqs_v'); console.info('FULL', full.slice(Math.max(0, n - 2500), n + 2500)); console.info(full.slice(full.indexOf('STACK')));
  const p: any = await payload.find({ collection: 'clinic-pricing', depth: 0, limit: 20, draft: true } as any);
  for (const d of p.docs) console.info(d.title, d._status, d.validFrom, d.validThrough);
  try { const t: any = await payload.find({ collection: 'therapies', depth: 0, limit: 10 });
  for (const d of t.docs) console.info(d.slug, d._status, JSON.stringify(d.body).length, 'cites', (d.cites ?? []).length, 'prices', d.prices?.docs?.length, 'faqs', d.faqs?.docs?.length, 'ev', d.evidence?.docs?.length); } catch (e: any) { console.info('FIND', String(e.cause)); }
}, 180000);
