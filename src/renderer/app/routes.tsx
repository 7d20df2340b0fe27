import type { Screen } from '../ui/navigation/feature';
import { allPlaces, type Place, type PlacePath, type StepId } from '../ui/navigation/places';
import { features } from './features';

/** All registered screens. */
export const screens: readonly Screen[] = features.flatMap((feature) => feature.screens);

/** The screen of a place, given whether a dossier is open; undefined when no feature has it. */
export const screenAt = (path: PlacePath, dossierOpen: boolean): Screen | undefined =>
  screens.find((screen) => screen.path === path && screen.when === (dossierOpen ? 'dossier' : 'no-dossier'));

const registered = new Set(screens.filter((screen) => screen.when === 'dossier').map((screen) => screen.path));

/** Places that have a screen, in reading order. */
export const openPlaces: readonly Place[] = allPlaces.filter((place) => registered.has(place.path));
export const tabsOf = (step: StepId): readonly Place[] => openPlaces.filter((place) => place.step === step);
/** Where a step begins: its first tab. */
export const firstPlaceOf = (step: StepId): PlacePath | undefined => tabsOf(step)[0]?.path;
