/** Colours of one light and season. Every scene draws with these only, so that any scene goes with any palette. */
export interface Palette {
  skyTop: string;
  skyLow: string;
  sun: string;
  cloud: string;
  /** Layers of land from the horizon to the front. */
  far: string;
  mid: string;
  near: string;
  front: string;
  water: string;
  waterLight: string;
  accent: string;
  accentLight: string;
  wall: string;
  shade: string;
  dark: string;
}

export const palettes = {
  dawn: {
    skyTop: '#f6c9a4', skyLow: '#fdeccd', sun: '#fff4d8', cloud: '#fff3e0', far: '#d9a79b', mid: '#a9797f',
    near: '#6d5a72', front: '#453f5a', water: '#e9b99f', waterLight: '#fbe2c4', accent: '#b3342b', accentLight: '#e5a13a',
    wall: '#fbeedb', shade: '#dcb9a0', dark: '#3a3148',
  },
  day: {
    skyTop: '#a9d6e5', skyLow: '#eaf5ee', sun: '#fffbe9', cloud: '#ffffff', far: '#a5cbc4', mid: '#74ab96',
    near: '#418a6d', front: '#27644f', water: '#6fb4c4', waterLight: '#b8dfe2', accent: '#c0392b', accentLight: '#f0b541',
    wall: '#fdf6e9', shade: '#cfd9cf', dark: '#22433f',
  },
  harvest: {
    skyTop: '#f8d79a', skyLow: '#fff3d4', sun: '#fffdf0', cloud: '#fff8e6', far: '#c9b98a', mid: '#b99d4f',
    near: '#d9a92f', front: '#a87419', water: '#b9c7a2', waterLight: '#e8ecc9', accent: '#a8321f', accentLight: '#f2c14e',
    wall: '#fff7e3', shade: '#e2c88f', dark: '#5a3d16',
  },
  dusk: {
    skyTop: '#4a4b7c', skyLow: '#f3a77c', sun: '#ffe2b0', cloud: '#c98a8f', far: '#8a6a8c', mid: '#5f4f7d',
    near: '#3f3c69', front: '#292a4f', water: '#6b5c8a', waterLight: '#e7a58c', accent: '#d1503f', accentLight: '#ffc45e',
    wall: '#f2d9c6', shade: '#a58299', dark: '#1f1f3d',
  },
  night: {
    skyTop: '#182848', skyLow: '#40598a', sun: '#fdf3cf', cloud: '#3a5180', far: '#34507e', mid: '#263f69',
    near: '#1b3054', front: '#122341', water: '#25446f', waterLight: '#6d8fbd', accent: '#e0583f', accentLight: '#ffca57',
    wall: '#d8d9d8', shade: '#7787a6', dark: '#0d1a33',
  },
  mist: {
    skyTop: '#c9d8d4', skyLow: '#f2f3ea', sun: '#ffffff', cloud: '#f9faf5', far: '#b9cbc4', mid: '#8cab9f',
    near: '#5d8779', front: '#3a6257', water: '#a8c3bf', waterLight: '#dfeae4', accent: '#a63d2f', accentLight: '#dcaa4a',
    wall: '#f7f4ea', shade: '#c2cfc6', dark: '#2b463f',
  },
  jade: {
    skyTop: '#b8e0c8', skyLow: '#f5f8dc', sun: '#fffde5', cloud: '#ffffff', far: '#a3d0a6', mid: '#6cb281',
    near: '#3b9266', front: '#1f6b4d', water: '#63b5a4', waterLight: '#bfe5d3', accent: '#c8422f', accentLight: '#f3bd48',
    wall: '#fcf8e8', shade: '#cbdcbd', dark: '#17473a',
  },
  lagoon: {
    skyTop: '#8ecfd8', skyLow: '#f4f4dd', sun: '#fffbe0', cloud: '#fefefb', far: '#8fbfc0', mid: '#4f9aa3',
    near: '#2b7885', front: '#195a68', water: '#3fa3ae', waterLight: '#a3dcd6', accent: '#d2492f', accentLight: '#f6c058',
    wall: '#fdf7e6', shade: '#c9dcd4', dark: '#123f4c',
  },
  blossom: {
    skyTop: '#f5c9cb', skyLow: '#fdf1e6', sun: '#fffaf0', cloud: '#fffaf7', far: '#d9bfc9', mid: '#b391a8',
    near: '#8aa385', front: '#587a63', water: '#c9c6d9', waterLight: '#f3e5e6', accent: '#bf3650', accentLight: '#f2b36b',
    wall: '#fdf3ea', shade: '#e3c6c2', dark: '#4b3b4f',
  },
  laterite: {
    skyTop: '#bcdbe0', skyLow: '#fbeeda', sun: '#fff9e8', cloud: '#fffdf7', far: '#c7b9a0', mid: '#9aa06b',
    near: '#6f8646', front: '#9c4f2e', water: '#8fbcbc', waterLight: '#d2e5dc', accent: '#b23a22', accentLight: '#eeb24a',
    wall: '#fcf3e3', shade: '#dfc7a8', dark: '#4a2c1d',
  },
} as const satisfies Record<string, Palette>;

export type PaletteName = keyof typeof palettes;
