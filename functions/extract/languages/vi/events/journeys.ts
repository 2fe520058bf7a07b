/**
 * Ways to go and the common places one goes to: prepositions as often as verbs (`đưa nạn nhân đến bệnh viện`), so that
 * they tell a journey only where their clause has no other verb.
 */
import { phrasesOf } from '../../../events/words/phrase-list.ts';

const WAYS = phrasesOf(`
  đến, tới, vào, ra, lên, xuống, sang, ghé, quay lại, trở lại, có mặt tại, kéo đến, kéo tới, chạy đến, chạy tới,
  tìm đến
`);

const PLACES = phrasesOf(`
  trụ sở, cơ quan, toà nhà, văn phòng, phòng họp, nhà, nhà riêng, nhà nghỉ, nhà hàng, nhà máy, nhà ga, nhà thờ, nhà trọ,
  khách sạn, bệnh viện, phòng khám, trạm y tế, trường học, quán, quán cà phê, quán ăn, quán nhậu, quán karaoke,
  cửa hàng, tiệm, tiệm vàng, ngân hàng, siêu thị, chợ, bến xe, bến tàu, cảng, ga, khu vực, địa điểm, đồn công an,
  trụ sở công an, cơ quan công an, sân, sân vận động, công viên, biển, bãi biển, sông, suối, rừng, núi, đảo, xã,
  huyện, thành phố, thị trấn, làng, thôn, quê, khu công nghiệp, công ty, xưởng, kho, phòng, phòng trọ, chung cư,
  căn hộ, toà án, đền, chùa, nghĩa trang, biên giới, cửa khẩu, trạm thu phí, lớp, trường, hiện trường, sân bay
`);

/** `về` means "about" as often as "home to": only with these does it lead anywhere. */
const HOMEWARD = phrasesOf(`
  trụ sở, trụ sở công an, cơ quan công an, đồn công an, nhà riêng, nhà nghỉ, nhà trọ, phòng trọ, khách sạn, bệnh viện,
  trường học, thôn, kho, xưởng, cảng, ga, bến xe, sân bay
`);

/** No journeys (`ra trường` is to graduate, `lên lớp` to teach), or journeys whatever else the clause has. */
const OTHERWISE = new Set(
  phrasesOf(`
  đến lớp, đến trường, đến hiện trường, đến sân bay, tới trường, tới hiện trường, tới sân bay, vào nhà, vào khách sạn,
  vào bệnh viện, vào khu vực, vào sân, vào rừng, vào thành phố, vào lớp, vào sân bay, ra trụ sở, ra cơ quan,
  ra trường học, ra khu vực, ra sân, ra biển, ra làng, ra quê, ra toà án, ra đền, ra lớp, ra trường, ra sân bay,
  lên rừng, lên núi, lên thành phố, lên lớp, xuống trụ sở, xuống cơ quan, xuống trường học, xuống làng, xuống quê,
  xuống lớp, xuống trường, sang sông, quay lại hiện trường, trở lại trường học, trở lại trường,
  có mặt tại hiện trường, có mặt tại sân bay, kéo đến trụ sở, kéo tới trụ sở
`),
);

/** All of them, as one list in words. */
export const journeys = [
  ...WAYS.flatMap(way => PLACES.map(place => `${way} ${place}`)).filter(phrase => !OTHERWISE.has(phrase)),
  ...HOMEWARD.map(place => `về ${place}`),
].join(', ');
