/**
 * Models and names of craft and weapons that one state alone has, by the state: with no owner told they are its own
 * (`hai máy bay ném bom B-52`). What several states fly or fire is left out.
 */
export const models: Readonly<Record<string, readonly string[]>> = {
  USA: `B-1, B-1B, B-2, B-52, B-52H, F-22, F-117, RC-135, EP-3, U-2, E-4B, Global Hawk, Minuteman, Trident, USS`.split(
    /,\s*/,
  ),
  RUS: `Tu-22M3, Tu-95, Tu-95MS, Tu-160, Su-34, Su-57, Ka-52, Kinzhal, Iskander, Iskander-M, Kalibr, Kh-47, Kh-101, Kh-555, Sarmat, Burevestnik, Oreshnik, Zircon, Tsirkon, Avangard, Poseidon, Bulava, Yars, Đô đốc Kuznetsov`.split(
    /,\s*/,
  ),
  CHN: `J-10, J-11, J-15, J-16, J-20, J-35, H-6, H-6K, KJ-500, Y-20, DF-17, DF-21D, DF-26, DF-31, DF-41, JL-3, Đông Phong, Liêu Ninh, Sơn Đông, Phúc Kiến, Hải Dương Địa Chất`.split(
    /,\s*/,
  ),
  PRK: `Hwasong, Hwasong-14, Hwasong-15, Hwasong-17, Hwasong-18, Hwasong-19, Nodong, Rodong, Taepodong, Taepodong-2, Unha-3, Musudan, Pukguksong, Cheollima-1`.split(
    /,\s*/,
  ),
  GBR: ['HMS'],
  FRA: ['Charles de Gaulle'],
};
