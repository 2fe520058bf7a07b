/**
 * Instants of the new moon and the place of the sun, to the accuracy that a lunar calendar needs.
 *
 * New moons after Jean Meeus, *Astronomical Algorithms*, 2nd ed., ch. 49 (all periodic and planetary terms;
 * errors of seconds in 1900–2100); the sun after ch. 25 of the first edition's "higher" low accuracy series
 * (about 0.002°, three minutes of time); TT − UT after the polynomials of F. Espenak and J. Meeus,
 * *Five Millennium Canon of Solar Eclipses* (NASA/TP-2006-214141).
 *
 * Times are Julian days in Universal Time, as fractional days.
 */

const RADIANS = Math.PI / 180;
const sin = (degrees: number) => Math.sin(degrees * RADIANS);
const cos = (degrees: number) => Math.cos(degrees * RADIANS);

/** Mean length of a lunation in days. */
const SYNODIC_MONTH = 29.530588861;
/** Mean new moon number 0: 2000-01-06. */
const NEW_MOON_0 = 2_451_550.09766;

/** Number of the lunation whose mean new moon is the last at or before a Julian day; may be one off. */
export function lunationNear(julianDay: number): number {
  return Math.floor((julianDay - NEW_MOON_0) / SYNODIC_MONTH);
}

/** Coefficient (days), power of the eccentricity factor, and multiples of M, M′, F, Ω. */
const NEW_MOON_TERMS: readonly (readonly [number, number, number, number, number, number])[] = [
  [-0.4072, 0, 0, 1, 0, 0],
  [0.17241, 1, 1, 0, 0, 0],
  [0.01608, 0, 0, 2, 0, 0],
  [0.01039, 0, 0, 0, 2, 0],
  [0.00739, 1, -1, 1, 0, 0],
  [-0.00514, 1, 1, 1, 0, 0],
  [0.00208, 2, 2, 0, 0, 0],
  [-0.00111, 0, 0, 1, -2, 0],
  [-0.00057, 0, 0, 1, 2, 0],
  [0.00056, 1, 1, 2, 0, 0],
  [-0.00042, 0, 0, 3, 0, 0],
  [0.00042, 1, 1, 0, 2, 0],
  [0.00038, 1, 1, 0, -2, 0],
  [-0.00024, 1, -1, 2, 0, 0],
  [-0.00017, 0, 0, 0, 0, 1],
  [-0.00007, 0, 2, 1, 0, 0],
  [0.00004, 0, 0, 2, -2, 0],
  [0.00004, 0, 3, 0, 0, 0],
  [0.00003, 0, 1, 1, -2, 0],
  [0.00003, 0, 0, 2, 2, 0],
  [-0.00003, 0, 1, 1, 2, 0],
  [0.00003, 0, -1, 1, 2, 0],
  [-0.00002, 0, -1, 1, -2, 0],
  [-0.00002, 0, 1, 3, 0, 0],
  [0.00002, 0, 0, 4, 0, 0],
];

/** Coefficient (days), phase and rate (degrees per lunation) of the planets' pull. */
const PLANETARY_TERMS: readonly (readonly [number, number, number])[] = [
  [0.000325, 299.77, 0.107408],
  [0.000165, 251.88, 0.016321],
  [0.000164, 251.83, 26.651886],
  [0.000126, 349.42, 36.412478],
  [0.00011, 84.66, 18.206239],
  [0.000062, 141.74, 53.303771],
  [0.00006, 207.14, 2.453732],
  [0.000056, 154.84, 7.30686],
  [0.000047, 34.52, 27.261239],
  [0.000042, 207.19, 0.121824],
  [0.00004, 291.34, 1.844379],
  [0.000037, 161.72, 24.198154],
  [0.000035, 239.56, 25.513099],
  [0.000023, 331.55, 3.592518],
];

/** Julian day (Universal Time) of new moon number `k`. */
export function newMoon(k: number): number {
  const t = k / 1236.85;
  const mean = NEW_MOON_0 + SYNODIC_MONTH * k + t * t * (0.00015437 + t * (-0.00000015 + t * 0.00000000073));
  const sunAnomaly = 2.5534 + 29.1053567 * k - t * t * (0.0000014 + t * 0.00000011);
  const moonAnomaly = 201.5643 + 385.81693528 * k + t * t * (0.0107582 + t * (0.00001238 - t * 0.000000058));
  const latitude = 160.7108 + 390.67050284 * k - t * t * (0.0016118 + t * (0.00000227 - t * 0.000000011));
  const node = 124.7746 - 1.56375588 * k + t * t * (0.0020672 + t * 0.00000215);
  const eccentricity = 1 - t * (0.002516 + t * 0.0000074);

  let correction = 0;
  for (const [coefficient, power, m, m1, f, o] of NEW_MOON_TERMS) {
    correction +=
      coefficient * eccentricity ** power * sin(m * sunAnomaly + m1 * moonAnomaly + f * latitude + o * node);
  }
  for (const [coefficient, phase, rate] of PLANETARY_TERMS) {
    const drift = coefficient === 0.000325 ? -0.009173 * t * t : 0;
    correction += coefficient * sin(phase + rate * k + drift);
  }
  const terrestrial = mean + correction;
  return terrestrial - deltaT(terrestrial) / 86_400;
}

/** Apparent longitude of the sun in degrees, 0–360, at a Julian day in Universal Time. */
export function sunLongitude(julianDay: number): number {
  const t = (julianDay + deltaT(julianDay) / 86_400 - 2_451_545) / 36_525;
  const mean = 280.46646 + t * (36_000.76983 + t * 0.0003032);
  const anomaly = 357.52911 + t * (35_999.05029 - t * 0.0001537);
  const centre =
    (1.914602 - t * (0.004817 + t * 0.000014)) * sin(anomaly) +
    (0.019993 - t * 0.000101) * sin(2 * anomaly) +
    0.000289 * sin(3 * anomaly);
  const planets =
    0.00134 * cos(153.23 + 22_518.7541 * t) +
    0.00154 * cos(216.57 + 45_037.5082 * t) +
    0.002 * cos(312.69 + 32_964.3577 * t) +
    0.00179 * sin(350.74 + 445_267.1142 * t - 0.00144 * t * t) +
    0.00178 * sin(231.19 + 20.2 * t);
  const apparent = mean + centre + planets - 0.00569 - 0.00478 * sin(125.04 - 1934.136 * t);
  return ((apparent % 360) + 360) % 360;
}

/** TT − UT in seconds. */
function deltaT(julianDay: number): number {
  const year = 2000 + (julianDay - 2_451_544.5) / 365.2425;
  const polynomial = (x: number, ...coefficients: number[]) =>
    coefficients.reduceRight((sum, coefficient) => sum * x + coefficient, 0);
  if (year >= 2150 || year < 1700) return polynomial((year - 1820) / 100, -20, 0, 32);
  if (year >= 2050) return polynomial((year - 1820) / 100, -20, 0, 32) - 0.5628 * (2150 - year);
  if (year >= 2005) return polynomial(year - 2000, 62.92, 0.32217, 0.005589);
  if (year >= 1986) {
    return polynomial(year - 2000, 63.86, 0.3345, -0.060374, 0.0017275, 0.000651814, 0.00002373599);
  }
  if (year >= 1961) return polynomial(year - 1975, 45.45, 1.067, -1 / 260, -1 / 718);
  if (year >= 1941) return polynomial(year - 1950, 29.07, 0.407, -1 / 233, 1 / 2547);
  if (year >= 1920) return polynomial(year - 1920, 21.2, 0.84493, -0.0761, 0.0020936);
  if (year >= 1900) {
    return polynomial(year - 1900, -2.79, 1.494119, -0.0598939, 0.0061966, -0.000197);
  }
  if (year >= 1860) {
    return polynomial(year - 1860, 7.62, 0.5737, -0.251754, 0.01680668, -0.0004473624, 1 / 233_174);
  }
  if (year >= 1800) {
    return polynomial(
      year - 1800,
      13.72,
      -0.332447,
      0.0068612,
      0.0041116,
      -0.00037436,
      0.0000121272,
      -0.0000001699,
      0.000000000875,
    );
  }
  return polynomial(year - 1700, 8.83, 0.1603, -0.0059285, 0.00013336, -1 / 1_174_000);
}
