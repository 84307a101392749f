import type { PaletteName } from './palettes.js';
import { harbour, karstBay, lighthouse } from './scenes/bay.js';
import { bridge, park, skyline } from './scenes/city.js';
import { greenhouse, harvest, lotusPond, terraces } from './scenes/fields.js';
import { oldTown, temple } from './scenes/heritage.js';
import { dawnMountains, reservoir, teaHills, windFarm } from './scenes/hills.js';
import { classroom, library, museum, science } from './scenes/learning.js';
import { controlRoom, onlineService, vaccination } from './scenes/services.js';
import { coral, fishFarm, mangrove, saltFields } from './scenes/shore.js';
import { busLine, crossing, railway, schoolYard } from './scenes/street.js';
import { exports, market, pottery } from './scenes/trade.js';
import { dyke, flood, village } from './scenes/village.js';
import { forest, planting, watchtower } from './scenes/woods.js';
import type { Scene } from './scenes/scene.js';

interface Drawing {
  scene: Scene;
  palette: PaletteName;
  seed: number;
}

/** Every picture of the demo; the file is `images/<name>.svg`. */
export const pictures = {
  'bao-tang': { scene: museum, palette: 'harvest', seed: 11 },
  'bao-ton-san-ho': { scene: coral, palette: 'lagoon', seed: 12 },
  'ben-cang': { scene: harbour, palette: 'day', seed: 13 },
  'buyt-moi': { scene: busLine, palette: 'jade', seed: 14 },
  'cau-moi': { scene: bridge, palette: 'dawn', seed: 15 },
  'cau-dem': { scene: bridge, palette: 'night', seed: 16 },
  'canh-dong-muoi': { scene: saltFields, palette: 'dawn', seed: 17 },
  'cho-que': { scene: market, palette: 'laterite', seed: 18 },
  'chuyen-doi-so': { scene: controlRoom, palette: 'night', seed: 19 },
  'cong-vien': { scene: park, palette: 'day', seed: 20 },
  'de-song': { scene: dyke, palette: 'day', seed: 21 },
  'de-chieu': { scene: dyke, palette: 'dawn', seed: 22 },
  'dien-gio': { scene: windFarm, palette: 'lagoon', seed: 23 },
  'di-san': { scene: temple, palette: 'jade', seed: 24 },
  'di-san-hoang-hon': { scene: temple, palette: 'dusk', seed: 25 },
  'doi-che': { scene: teaHills, palette: 'mist', seed: 26 },
  'duong-sat-bien': { scene: railway, palette: 'lagoon', seed: 27 },
  'dich-vu-cong': { scene: onlineService, palette: 'blossom', seed: 28 },
  'gat-lua': { scene: harvest, palette: 'harvest', seed: 29 },
  'giao-thong': { scene: crossing, palette: 'day', seed: 30 },
  'ho-chua': { scene: reservoir, palette: 'mist', seed: 31 },
  'ho-sen': { scene: lotusPond, palette: 'jade', seed: 32 },
  'khoa-hoc-tre': { scene: science, palette: 'lagoon', seed: 33 },
  'lang-gom': { scene: pottery, palette: 'laterite', seed: 34 },
  'long-be': { scene: fishFarm, palette: 'mist', seed: 35 },
  'ngon-hai-dang': { scene: lighthouse, palette: 'dusk', seed: 36 },
  'nha-kinh': { scene: greenhouse, palette: 'jade', seed: 37 },
  'nong-thon-moi': { scene: village, palette: 'laterite', seed: 38 },
  'lang-ven-doi': { scene: village, palette: 'mist', seed: 39 },
  'nui-som': { scene: dawnMountains, palette: 'dawn', seed: 40 },
  'nui-suong': { scene: dawnMountains, palette: 'mist', seed: 41 },
  'pho-co-den-long': { scene: oldTown, palette: 'dusk', seed: 42 },
  'phong-chay-rung': { scene: watchtower, palette: 'laterite', seed: 43 },
  'pho-thi': { scene: skyline, palette: 'dusk', seed: 44 },
  'pho-thi-sang': { scene: skyline, palette: 'day', seed: 45 },
  'rung-ngap-man': { scene: mangrove, palette: 'lagoon', seed: 46 },
  'rung-xanh': { scene: forest, palette: 'jade', seed: 47 },
  'ruong-bac-thang': { scene: terraces, palette: 'harvest', seed: 48 },
  'ruong-mua-nuoc': { scene: terraces, palette: 'blossom', seed: 49 },
  'san-truong': { scene: schoolYard, palette: 'day', seed: 50 },
  'tap-huan': { scene: classroom, palette: 'laterite', seed: 51 },
  'thu-vien': { scene: library, palette: 'harvest', seed: 52 },
  'tiem-chung': { scene: vaccination, palette: 'mist', seed: 53 },
  'trong-rung': { scene: planting, palette: 'laterite', seed: 54 },
  'ung-pho-lu': { scene: flood, palette: 'mist', seed: 55 },
  'vinh-da': { scene: karstBay, palette: 'lagoon', seed: 56 },
  'vinh-hoang-hon': { scene: karstBay, palette: 'dawn', seed: 57 },
  'xuat-khau-trai-cay': { scene: exports, palette: 'day', seed: 58 },
} as const satisfies Record<string, Drawing>;

export type PictureName = keyof typeof pictures;
