import { type Feature, screen } from '@renderer/ui/navigation';
import { GalleryOverlay } from './gallery-overlay';

const table = () => import('./table-screen').then((m) => m.TableScreen);
const fields = () => import('./fields-screen').then((m) => m.FieldsScreen);
const overview = () => import('./overview-screen').then((m) => m.OverviewScreen);
const feedback = () => import('./feedback-screen').then((m) => m.FeedbackScreen);
const many = () => import('./table-screen').then((m) => m.LongTableScreen);
const broken = () => import('./feedback-screen').then((m) => m.BrokenScreen);

export const features: readonly Feature[] = [
  {
    screens: [
      screen('/', overview),
      screen('/', () => import('./feedback-screen').then((m) => m.LibraryScreen), { when: 'no-dossier' }),
      screen('/auditer/abonnements', table),
      screen('/auditer/releve', many),
      screen('/auditer/sieges', fields),
      screen('/auditer/gouffres', feedback),
      screen('/auditer/pieges', broken),
      ...(['autodiagnostic', 'synthese', 'usages', 'empreinte', 'leviers', 'budgets', 'electricite'] as const).map(
        (s) => screen(`/auditer/${s}`, overview),
      ),
      ...(['besoins', 'recouvrements', 'scenarios', 'optimiseur', 'plan'] as const).map((s) =>
        screen(`/consolider/${s}`, overview),
      ),
      ...(
        [
          'charte',
          'outils',
          'reglages',
          'souverainete',
          'registre-ia',
          'rgpd',
          'incidents',
          'mouvements',
          'questions',
          'veille',
        ] as const
      ).map((s) => screen(`/securiser/${s}`, overview)),
      ...(['pilotage', 'avant-apres', 'position', 'formation', 'bibliotheque'] as const).map((s) =>
        screen(`/mesurer/${s}`, overview),
      ),
      screen('/comite/preparer', overview),
      screen('/reglages/entreprise', fields),
    ],
    Overlay: GalleryOverlay,
  },
];
