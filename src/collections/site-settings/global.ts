import { citationStyles, defaultCitationStyle } from '@/citations/style/styles';
import { peopleWhoManage } from '@/core/access/people-who-manage';
import { hasRole } from '@/core/access/roles';
import { adminGroups } from '@/core/admin-groups';
import { defineGlobal } from '@/core/collection/define-global';
import { checkbox, choice, code, image, row, tab, tabs, text, textarea } from '@/core/fields/build';
import { country } from '@/core/fields/country';
import { claimsPolicies, usualClaimsPolicy } from '@/editorial/gate/claims-policy';
import type { BrandRole } from '@/ui/colour/brand';

import { normaliseColour, validateColour } from './rules';

const colour = (name: string, label: string, help: string, role: BrandRole) =>
  code(name, label, help, {
    validate: validateColour(role),
    hooks: { beforeValidate: [normaliseColour] },
    admin: {
      components: {
        Field: { path: '/src/collections/site-settings/admin/colour-field.tsx#ColourField', clientProps: { role } },
      },
    },
  });

/** What holds for the whole site: names, notices and law. */
export const SiteSettings = defineGlobal({
  slug: 'site-settings',
  label: 'Site settings',
  group: adminGroups.settings,
  description: 'What holds for every page: the name of the site, its notices, and its rules.',
  access: { write: peopleWhoManage },
  fields: [
    tabs(
      tab('Identity', 'How the site presents itself.', [
        text('name', 'Name of the site', 'Shown in the header and in search results.', {
          required: true,
          localized: false,
        }),
        text('tagline', 'Tagline', 'One line under the name on the home page.', { required: true }),
        textarea('introduction', 'Introduction', 'Two or three sentences at the top of the home page.', {
          required: true,
        }),
        row(
          image('logo', 'Logo', 'Shown in the header. Optional.'),
          image('picture', 'Picture', 'Beside the title of the home page. Optional.'),
        ),
        row(
          colour('brandColour', 'Brand colour', 'For links and the frame. Empty: blue-green.', 'brand'),
          colour('actionColour', 'Action colour', 'For buttons and the mark of the focus. Empty: brick red.', 'action'),
        ),
      ]),
      tab('Notices', 'What every reader should know.', [
        textarea('disclaimer', 'Disclaimer', 'At the foot of every page.', { required: true }),
        textarea('demoNotice', 'Notice at the top', 'Shown above every page, for example on a demo site. Empty: none.'),
        row(
          text('emergencyText', 'Emergency line', 'What to do in an emergency; at the foot of every page.', {
            required: true,
          }),
          code('emergencyNumber', 'Emergency number', 'For example 911.', { required: true }),
        ),
      ]),
      tab('Rules', 'Where the clinic works, how sources are cited, and who pays.', [
        row(
          country('jurisdiction', 'Country', 'Two letters; decides which notices are needed.', {
            required: true,
            defaultValue: 'US',
          }),
        ),
        choice(
          'citationStyle',
          'Citation style',
          'How references are printed on every page. AMA raises the numbers in the text; the others put them in brackets.',
          citationStyles,
          { required: true, defaultValue: defaultCitationStyle },
        ),
        textarea('fundingStatement', 'Funding', 'Who pays for this site.', { required: true }),
        checkbox(
          'checkReferencesWeekly',
          'Check references every week',
          'Asks Crossref and PubMed about every reference on Mondays. Off: only when somebody asks.',
          { defaultValue: false },
        ),
        checkbox(
          'checkLinksWeekly',
          'Check outside links every week',
          'Asks every site that patients are led to on Tuesdays. Off: only when somebody asks.',
          { defaultValue: false },
        ),
        choice(
          'claimsPolicy',
          'Claims that must not stand',
          'What happens when somebody publishes a text with a claim that blocks.',
          claimsPolicies,
          {
            defaultValue: usualClaimsPolicy,
            access: { update: ({ req }) => hasRole(req.user, 'administrator') },
          },
        ),
      ]),
    ),
  ],
});
