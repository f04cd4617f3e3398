import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { ImageResponse } from 'next/og';

import { type Caption, pictureSize } from './address';
import { pictureColours as colours } from './colours';
import { drawable, sizeOf } from './lettering';

const family = 'Source Serif 4';

const readFont = (): Promise<Buffer> =>
  readFile(join(process.cwd(), 'node_modules/@fontsource/source-serif-4/files/source-serif-4-latin-600-normal.woff'));

/** The picture of a page, as PNG: its title on the paper of the site. */
export const drawPicture = async ({ title, kind, site, brand }: Caption): Promise<ArrayBuffer> => {
  const words = drawable(title);
  const brandColour = brand === '' ? colours.brand : brand;
  const picture = new ImageResponse(
    <div
      style={{
        display: 'flex',
        flexDirection: 'column',
        justifyContent: 'space-between',
        width: '100%',
        height: '100%',
        padding: '72px 80px 64px 96px',
        borderLeft: `24px solid ${brandColour}`,
        backgroundColor: colours.paper,
        color: colours.ink,
        fontFamily: family,
      }}
    >
      <div style={{ display: 'flex', fontSize: 34, color: colours.soft }}>{drawable(kind)}</div>
      <div style={{ display: 'block', fontSize: sizeOf(words), lineHeight: 1.15, lineClamp: 5 }}>{words}</div>
      <div
        style={{
          display: 'flex',
          paddingTop: 28,
          borderTop: `3px solid ${colours.line}`,
          fontSize: 38,
          color: brandColour,
        }}
      >
        {drawable(site)}
      </div>
    </div>,
    { ...pictureSize, fonts: [{ name: family, data: await readFont(), weight: 600, style: 'normal' }] },
  );
  return picture.arrayBuffer();
};
