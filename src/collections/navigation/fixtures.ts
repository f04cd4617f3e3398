import type { GlobalFixture } from '@/core/fixtures/fixture';

export const navigationFixture: GlobalFixture<'navigation'> = {
  data: () => ({
    header: [
      { label: 'Treatments', path: '/therapies' },
      { label: 'Conditions', path: '/conditions' },
      { label: 'Evidence', path: '/evidence' },
      { label: 'Questions', path: '/faq' },
      { label: 'Prices', path: '/pricing' },
      { label: 'Team', path: '/team' },
    ],
    footer: [
      { label: 'References', path: '/references' },
      { label: 'Glossary', path: '/glossary' },
      { label: 'Editorial policy', path: '/editorial-policy' },
      { label: 'How we rate evidence', path: '/about-evidence' },
      { label: 'Accessibility', path: '/accessibility' },
      { label: 'Privacy', path: '/privacy' },
      { label: 'Contact', path: '/contact' },
    ],
  }),
  es: () => ({
    header: [
      { label: 'Tratamientos', path: '/therapies' },
      { label: 'Problemas de salud', path: '/conditions' },
      { label: 'Estudios', path: '/evidence' },
      { label: 'Preguntas', path: '/faq' },
      { label: 'Precios', path: '/pricing' },
      { label: 'Equipo', path: '/team' },
    ],
    footer: [
      { label: 'Referencias', path: '/references' },
      { label: 'Glosario', path: '/glossary' },
      { label: 'Normas editoriales', path: '/editorial-policy' },
      { label: 'Cómo valoramos los estudios', path: '/about-evidence' },
      { label: 'Accesibilidad', path: '/accessibility' },
      { label: 'Privacidad', path: '/privacy' },
      { label: 'Contacto', path: '/contact' },
    ],
  }),
};
