/** Competitions and congresses with the days on which they were held, by the words that name one edition. */
import type { Edition } from '../../../published/facts.ts';

type Held = [names: string, from: string, to: string];

/** Names are parted by semicolons. */
function held(source: string, list: readonly Held[]): Edition[] {
  return list.flatMap(([names, from, to]) => names.split(';').map(phrase => ({ phrase, from, to, source })));
}

export const editions: readonly Edition[] = [
  ...held('fifa.com, tournaments', [
    ['World Cup 2010', '2010-06-11', '2010-07-11'],
    ['World Cup 2014', '2014-06-12', '2014-07-13'],
    ['World Cup 2018', '2018-06-14', '2018-07-15'],
    ['World Cup 2022', '2022-11-20', '2022-12-18'],
  ]),
  ...held('uefa.com, history', [
    ['Euro 2012', '2012-06-08', '2012-07-01'],
    ['Euro 2016', '2016-06-10', '2016-07-10'],
    ['Euro 2020', '2021-06-11', '2021-07-11'],
    ['Euro 2024', '2024-06-14', '2024-07-14'],
  ]),
  ...held('olympics.com, Olympic Games', [
    ['Olympic 2012;Olympic London 2012;Olympic London', '2012-07-27', '2012-08-12'],
    ['Olympic 2016;Olympic Rio 2016;Olympic Rio', '2016-08-05', '2016-08-21'],
    ['Olympic 2020;Olympic Tokyo 2020;Olympic Tokyo', '2021-07-23', '2021-08-08'],
    ['Olympic 2024;Olympic Paris 2024', '2024-07-26', '2024-08-11'],
  ]),
  ...held('seagfoffice.org, SEA Games', [
    ['SEA Games 26', '2011-11-11', '2011-11-22'],
    ['SEA Games 27;SEA Games 2013', '2013-12-11', '2013-12-22'],
    ['SEA Games 28;SEA Games 2015', '2015-06-05', '2015-06-16'],
    ['SEA Games 29;SEA Games 2017', '2017-08-19', '2017-08-30'],
    ['SEA Games 30;SEA Games 2019', '2019-11-30', '2019-12-11'],
    ['SEA Games 31;SEA Games 2021', '2022-05-12', '2022-05-23'],
    ['SEA Games 32;SEA Games 2023', '2023-05-05', '2023-05-17'],
    ['SEA Games 33;SEA Games 2025', '2025-12-09', '2025-12-20'],
  ]),
  ...held('aseanutdfc.com, AFF Championship', [
    ['AFF Cup 2012', '2012-11-24', '2012-12-22'],
    ['AFF Cup 2014;AFF Suzuki Cup 2014', '2014-11-22', '2014-12-20'],
    ['AFF Cup 2016;AFF Suzuki Cup 2016', '2016-11-19', '2016-12-17'],
    ['AFF Cup 2018;AFF Suzuki Cup 2018', '2018-11-08', '2018-12-15'],
    ['AFF Cup 2020;AFF Suzuki Cup 2020', '2021-12-05', '2022-01-01'],
    ['AFF Cup 2022', '2022-12-20', '2023-01-16'],
    ['AFF Cup 2024;ASEAN Cup 2024', '2024-12-08', '2025-01-05'],
  ]),
  ...held('the-afc.com, AFC Asian Cup', [
    ['Asian Cup 2015', '2015-01-09', '2015-01-31'],
    ['Asian Cup 2019', '2019-01-05', '2019-02-01'],
    ['Asian Cup 2023', '2024-01-12', '2024-02-10'],
  ]),
  ...held('oca.asia, Asian Games', [
    ['Asiad 17;Asiad 2014', '2014-09-19', '2014-10-04'],
    ['Asiad 18;Asiad 2018', '2018-08-18', '2018-09-02'],
    ['Asiad 19;Asiad 2022', '2023-09-23', '2023-10-08'],
  ]),
  ...held('conmebol.com, Copa América', [
    ['Copa America 2015', '2015-06-11', '2015-07-04'],
    ['Copa America 2016', '2016-06-03', '2016-06-26'],
    ['Copa America 2019', '2019-06-14', '2019-07-07'],
    ['Copa America 2021', '2021-06-13', '2021-07-10'],
    ['Copa America 2024', '2024-06-20', '2024-07-14'],
  ]),
  ...held('dangcongsan.vn, congresses of the Party', [
    ['Đại hội XI của Đảng;Đại hội Đảng XI;Đại hội Đảng lần thứ XI', '2011-01-12', '2011-01-19'],
    ['Đại hội XII của Đảng;Đại hội Đảng XII;Đại hội Đảng lần thứ XII', '2016-01-20', '2016-01-28'],
    ['Đại hội XIII của Đảng;Đại hội Đảng XIII;Đại hội Đảng lần thứ XIII', '2021-01-25', '2021-02-01'],
    ['Đại hội XIV của Đảng;Đại hội Đảng XIV;Đại hội Đảng lần thứ XIV', '2026-01-19', '2026-01-23'],
  ]),
];
