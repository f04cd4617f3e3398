/** The light colours of the site, as in the tokens of its stylesheet: a picture knows no stylesheet. */
export const pictureColours = { paper: '#fbf8f1', line: '#e0d8c8', ink: '#12343a', soft: '#47615f', brand: '#0d5960' };
