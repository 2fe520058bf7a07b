/** Names of places, and words that make a place of a name. */
import type { NamesByCode } from './types.ts';

export interface PlaceWords {
  /** Cities, regions and provinces by the country that they lie in. */
  places: readonly NamesByCode[];
  /** Countries whose places are written as if they lay at home (`huyện Bình Đông`). */
  sinographic: readonly string[];
  /** Regions that lie in no one country. */
  regions: readonly string[];
  /** First words, in small letters, of what lies outside of countries: `vùng biển`. */
  seas: readonly string[];
  /** Parts that every country has, in small letters: `miền trung`. */
  parts: readonly string[];
  /** Words before a place name: `tỉnh`, `quận`, `thủ đô`; the place takes them in. */
  placeHeads: readonly string[];
  /** Of these, the ones that are common words before a foreign name (`bản`, `cầu`). */
  nativePlaceHeads: readonly string[];
  /** And of these, the ones that somebody runs: `công viên`, `khách sạn`. */
  houses: readonly string[];
  /** First words of those that a number names: `quận 1`, `quốc lộ 51`. */
  numberedPlaceHeads: readonly string[];
  /** And the ones that lead from one place to another: `cao tốc Bắc Giang - Lạng Sơn`. */
  routes: readonly string[];
  /** Cities whose bare name stands for their football club. */
  clubCities: readonly string[];
  /** Words that make what follows a place: `tại`, `ở`, `đến`. */
  placePrepositions: readonly string[];
  /** Words for a direction, in small letters, whose last is an organ elsewhere: `về phía`. */
  directions: readonly string[];
  /** Words for `at` and `in`. */
  locatives: readonly string[];
  /** Words for a place that act for whoever governs it: `tỉnh yêu cầu`. */
  authorities: readonly string[];
  /** First words, beside those that end any noun, of what only governors do: `tỉnh ban hành`. */
  governing: readonly string[];
}
