/** Towns, provinces, bases, islands, stadiums and halls abroad of which newspapers tell, by country: names that mean nothing else. */
import type { NamesByCode } from '../../../entities/names/lexicon.ts';

/** Names by country, parted by commas. */
const towns: Readonly<Record<string, string>> = {
  UKR: `
    Avdeevka, Avdeyevka, Artemovsk, Krasny Liman, Liman, Lyman, Kupyansk, Kremennaya, Kreminna, Chasov Yar,
    Chasiv Yar, Toretsk, Kurakhove, Kurakhovo, Marinka, Ugledar, Vugledar, Robotyne, Rabotino, Orikhiv,
    Orekhov, Tokmak, Enerhodar, Energodar, Nova Kakhovka, Novaya Kakhovka, đập Kakhovka, Kakhovka,
    Volchansk, Vovchansk, Velyka Novosilka, Kostyantynivka, Konstantinovka, Kostiantynivka, Druzhkivka,
    Myrnohrad, Selydove, Ocheretino, Ocheretyne, Krynky, Krynki, Balakliia, Balakleya, Popasna, Rubizhne,
    Lisichansk, Sievierodonetsk, Azovstal, Kremenchuk, Kryvyi Rih, Krivoy Rog, Nikopol, Pavlohrad, Uman,
    Bila Tserkva, Zhytomyr, Zhitomir, Khmelnytskyi, Khmelnitsky, Ternopil, Ivano-Frankivsk, Lutsk, Rivne,
    Uzhhorod, Chernivtsi, Kropyvnytskyi, Kirovohrad, Cherkasy, Izmail, Yavoriv, Hostomel, Gostomel,
    Borodyanka, Makariv, Brovary, Boryspil, Starokostiantyniv, Yuzhnoukrainsk, Hrakove, Horlivka, Gorlovka,
    Makiivka, Makeyevka, Ilovaysk, Yenakiieve, Alchevsk, Shchastia, Stanytsia Luhanska, Crưm, Krym, Yalta,
    Feodosia, Dzhankoi, Saky, Yevpatoria
  `,
  RUS: `
    Shebekino, Sudzha, Koronevo, Rylsk, Taganrog, Novorossiysk, Tuapse, Anapa, Mozdok, Tikhoretsk, Yelabuga,
    Izhevsk, Saratov, Ryazan, Kaluga, Tver, Oryol, Lipetsk, Tambov, Penza, Omsk, Tomsk, Irkutsk, Yakutsk,
    Krasnoyarsk, Kemerovo, Barnaul, Chita, Buryatia, Bashkortostan, Tatarstan, Mordovia, Komi, Karelia,
    Arkhangelsk, Severomorsk, Severodvinsk, Plesetsk, Kapustin Yar, Nizhny Novgorod, Nizhny Tagil,
    Magnitogorsk, Nalchik, Makhachkala, Derbent, Adygea, Valdai, Novaya Zemlya, Norilsk, Magadan, Primorye,
    Vostochny, Crocus City Hall, Luzhniki, Quảng trường Đỏ, đảo Kuril
  `,
  BLR: 'Grodno, Hrodna, Vitebsk, Mogilev, Baranovichi, Machulishchi, Osipovichi',
  USA: `
    Fort Bragg, Fort Hood, Fort Worth, Arlington, Langley, Annapolis, Camp David, San Antonio,
    San Bernardino, Santa Barbara, Oakland, Long Beach, Beverly Hills, Anaheim, Fresno, Milwaukee, Kenosha,
    Saint Louis, St. Louis, Kansas City, Nashville, Louisville, Cincinnati, Omaha, Tulsa, Albuquerque,
    Tucson, Reno, Boise, Spokane, Tampa, Fort Lauderdale, Palm Beach, West Palm Beach, Jacksonville,
    Key West, Cape Canaveral, Baton Rouge, Galveston, Laredo, Eagle Pass, Newark, Long Island, Bronx,
    Staten Island, Sandy Hook, Newtown, Hartford, Lewiston, Maui, Lahaina, Oahu, Quảng trường Thời đại,
    Times Square, East Palestine, Highland Park, Monterey Park, Half Moon Bay, Vandenberg, Pearl Harbor,
    Bethesda, Walter Reed, Point Mugu, Yosemite, Yellowstone, Grand Canyon, Wakefield, Flushing Meadows,
    Indian Wells, Phòng Bầu dục, Phòng Bầu Dục
  `,
  CAN: `
    Saskatchewan, Manitoba, Nova Scotia, New Brunswick, Newfoundland, Yukon, Nunavut, Kelowna, Banff,
    Kananaskis, Whistler
  `,
  MEX: `
    Sinaloa, Oaxaca, Chihuahua, Veracruz, Chiapas, Tapachula, Guerrero, Michoacan, Jalisco, Puebla, Juarez,
    Matamoros, Culiacan
  `,
  GBR: `
    Wales, xứ Wales, Lockerbie, Gleneagles, Amesbury, Porton Down, Bletchley, Sandringham,
    Balmoral, Heathrow, Gatwick, Stansted, Gibraltar, Old Trafford, Anfield, Stamford Bridge, Goodison Park,
    Villa Park, Elland Road, Etihad Stadium, White Hart Lane, Silverstone, Southport, Rochdale, Purfleet,
    Falkland, quần đảo Falkland
  `,
  IRL: 'Galway',
  FRA: `
    Grenoble, Dijon, Rouen, Le Havre, Avignon, Saint-Denis, Saint-Tropez, Champs-Elysees, Champs-Élysées,
    Notre Dame, Nhà thờ Đức Bà Paris, tháp Eiffel, Stade de France, Parc des Princes, Roland Garros,
    Corsica, New Caledonia, Noumea, Nanterre, Le Bourget
  `,
  DEU: `
    Grafenwoehr, Wiesbaden, Hanover, Rostock, Erfurt, Solingen, Heidelberg, Meseberg, Lubmin, Peenemünde,
    Allianz Arena, Signal Iduna Park
  `,
  ITA: `
    Sardinia, Pisa, Puglia, Borgo Egnazia, San Siro, Giuseppe Meazza, Monza, Amatrice, Aviano, Sigonella
  `,
  ESP: `
    Camp Nou, Bernabeu, Bernabéu, Santiago Bernabeu, Santiago Bernabéu, Wanda Metropolitano, Mestalla,
    Andalusia, Galicia, Ibiza, Tenerife, quần đảo Canary, Ceuta, Melilla
  `,
  PRT: 'Madeira, Azores, Algarve',
  NLD: 'Maastricht, Delft, Schiphol',
  BEL: 'Bruges, Ghent, Zeebrugge, Kleine Brogel',
  CHE: 'Burgenstock',
  AUT: 'Innsbruck',
  SWE: 'Uppsala, Orebro, Norrkoping',
  NOR: 'Svalbard, Tromso, Stavanger, Trondheim',
  FIN: 'Turku, Rovaniemi, Lapland, Vaalimaa',
  DNK: 'Aarhus, Odense, Bornholm, Greenland',
  ISL: 'Keflavik, Grindavik',
  POL: 'Przewodow, Przemysl, Lublin, Szczecin, Bialystok, Suwalki, Westerplatte, Treblinka, Sopot',
  LTU: 'Klaipeda, Kaunas, Siauliai, Pabrade',
  LVA: 'Daugavpils, Adazi',
  EST: 'Narva, Tartu, Amari',
  CZE: 'Ostrava, Plzen, Karlovy Vary, Vrbetice',
  SVK: 'Kosice, Handlova, Banska Bystrica',
  HUN: 'Debrecen, Szeged, Paks',
  ROU: 'Cluj, Timisoara, Iasi, Galati, Mihail Kogalniceanu, Ploiesti',
  BGR: 'Burgas, Plovdiv, Bezmer',
  MDA: 'Tiraspol, Gagauzia',
  SRB: 'Novi Sad, Kragujevac',
  HRV: 'Zadar',
  GRC: 'Piraeus, Santorini, Corfu, Evros, Lesvos, Pylos, Souda',
  TUR: `
    Kahramanmaras, Hatay, Antakya, Iskenderun, Malatya, Sanliurfa, Adiyaman, Trabzon, Bodrum, Marmaris,
    Konya, Mersin, Akkuyu, Kilis, Suruc, Ataturk Airport, Cappadocia
  `,
  GEO: 'Tskhinvali, Sukhumi, Poti, Kutaisi, Nam Osetia',
  ARM: 'Gyumri, Syunik, Goris',
  AZE: `
    Stepanakert, Khankendi, Shusha, Lachin, Ganja, Nakhchivan, Agdam, Nagorno-Karabak, Thượng Karabakh
  `,
  KAZ: 'Aktobe, Karaganda, Semipalatinsk',
  UZB: 'Bukhara, Fergana, Andijan',
  KGZ: 'Osh, Batken',
  PSE: `
    Gaza City, Jabalia, Jabaliya, Beit Lahia, Beit Lahiya, Beit Hanoun, Deir al-Balah, Deir el-Balah,
    Nuseirat, Shati, Al-Shati, Shejaiya, Al-Mawasi, al-Mawasi, Nablus, Jenin, Tulkarem, Tulkarm, Jericho,
    Bethlehem, Qalqilya, Hành lang Philadelphi, hành lang Philadelphi, hành lang Netzarim,
    bệnh viện Al-Shifa, bệnh viện Nasser, Sheikh Jarrah
  `,
  ISR: `
    Sderot, Ashdod, Eilat, Netanya, Beersheba, Beer Sheva, Kiryat Shmona, Metula, Majdal Shams, Nevatim,
    Dimona, Be'eri, Kfar Aza, Nahariya, Safed, Kerem Shalom, Ben Gurion, Rishon Lezion, Bat Yam, Re'im
  `,
  LBN: `
    Nabatieh, Nabatiyeh, Sidon, Tyre, Baalbek, Bekaa, thung lũng Bekaa, Dahiyeh, Naqoura, Khiam, Bint Jbeil
  `,
  SYR: `
    Al-Tanf, al-Tanf, Qamishli, Qamishlo, Tabqa, Baghouz, Ain Issa, Tal Abyad, Ras al-Ain, Khan Sheikhoun,
    Jarablus, Azaz, Al-Qaim, Abu Kamal, Mayadin, Maarat al-Numan, Saraqib, Barzeh, Masyaf, Mezzeh, Banias,
    Al Hol, Al-Hol
  `,
  IRQ: `
    Al-Asad, Ain al-Asad, Ayn al-Asad, Al Asad, Anbar, Najaf, Karbala, Sulaymaniyah, Irbil, Arbil, Duhok,
    Nineveh, Diyala, Taji, Baiji, Kalsu, Babil, Nasiriyah
  `,
  IRN: `
    Tabriz, Shiraz, Ahvaz, Abadan, Khuzestan, Bandar Abbas, Chabahar, Arak, Parchin, Sistan-Baluchestan,
    Zahedan, đảo Qeshm, đảo Kharg, Fordo, Varzaqan, Đông Azerbaijan, Hamadan, Karaj
  `,
  SAU: 'Abqaiq, Khurais, Yanbu, Najran, Jizan, Jazan, Neom, Khamis Mushait, Abha, Ras Tanura',
  ARE: 'Fujairah, Ras al-Khaimah, Al Dhafra',
  QAT: 'Lusail, Al Udeid, Al-Udeid, Al Janoub, Al Thumama, Al Rayyan',
  KWT: 'Ali al-Salem, Camp Arifjan',
  BHR: 'Sakhir',
  OMN: 'Salalah, Duqm, Sohar',
  YEM: 'Saada, Hodeida, Marib, Dhamar, Hadramout, Mukalla, Shabwa',
  EGY: 'Port Said, El-Arish, al-Arish, Hurghada, Aswan, Taba, Minya, Sharm el Sheikh',
  LBY: 'Tobruk, Zawiya, Ajdabiya, Sebha, Bani Walid',
  SDN: 'Omdurman, El Fasher, Port Sudan, El Geneina, Kordofan',
  ETH: 'Mekelle, Amhara, Oromia',
  SOM: 'Kismayo, Puntland, Garowe',
  KEN: 'Lamu, Kisumu, Westgate',
  NGA: 'Kaduna, Zamfara, Katsina, Ibadan, Port Harcourt, Yobe, Adamawa',
  NER: 'Agadez, Diffa, Tillaberi',
  BFA: 'Djibo',
  MLI: 'Kidal, Mopti, Menaka',
  CMR: 'Maroua, Bamenda',
  COD: 'Bắc Kivu, Nam Kivu, Ituri, Bukavu, Lubumbashi, Kivu',
  CAF: 'Bambari, Bria',
  MOZ: 'Cabo Delgado, Beira',
  ZAF: 'Soweto, Gauteng, KwaZulu-Natal, Limpopo, Marikana, Port Elizabeth',
  TUN: 'Sfax, Sidi Bouzid, Carthage',
  DZA: 'In Amenas, Tindouf',
  MAR: 'Tangier, Agadir, Al Haouz',
  IND: `
    Pathankot, Srinagar, Jammu, Galwan, thung lũng Galwan, Manipur, Nagaland, Tripura, Meghalaya, Mizoram,
    Sikkim, Jharkhand, Chhattisgarh, Telangana, Andhra Pradesh, Tamil Nadu, Tây Bengal, Haryana,
    Himachal Pradesh, Uttarakhand, Madhya Pradesh, Karnataka, Varanasi, Lucknow, Agra, Amritsar, Jaipur,
    Bhopal, Ayodhya, Morbi, Visakhapatnam, Wayanad, Andaman, Balasore, Sriharikota
  `,
  PAK: 'Gwadar, Faisalabad, Multan, Sialkot, Khyber Pakhtunkhwa, Sindh, Bajaur, Muzaffarabad, Murree',
  AFG: `
    Badakhshan, Baghlan, Paktika, Khost, Balkh, Panjshir, Bamiyan, Uruzgan, Lashkar Gah, Logar, Nimruz,
    Zabul, Takhar
  `,
  BGD: 'Sylhet, Khulna, Rangpur, Bhasan Char',
  LKA: 'Negombo, Batticaloa, Jaffna',
  NPL: 'Pokhara, Everest, Gorkha, Lumbini, Sindhupalchowk',
  MMR: `
    bang Shan, Kayah, Kayin, bang Chin, bang Mon, Sagaing, Magway, Myawaddy, Lashio, Laukkai, Kokang,
    Sittwe, Naypyitaw, Kyaukphyu, Myitkyina, Hpakant, Maungdaw, Bagan
  `,
  THA: `
    Mae Sot, Narathiwat, Hat Yai, Ayutthaya, Kanchanaburi, Nong Bua Lamphu, Ubon Ratchathani, Sisaket,
    Si Sa Ket, Rayong, Koh Samui, Samut Prakan, Samut Prakarn, Nonthaburi, Nakhon Si Thammarat, Tham Luang,
    Korat, Suvarnabhumi, Don Mueang, Hua Hin, Khon Kaen, Nong Khai, Sattahip, U-Tapao
  `,
  LAO: `
    Xaignabouli, Xaigna-bouli, Xaysomboun, Oudomxay, Luang Namtha, Phongsaly, Houaphanh, Xiengkhuang,
    Khammouane, Vang Vieng, Boten, Bokeo, Xayaburi, Sayaboury, Thakhek
  `,
  KHM: `
    Kandal, Takeo, Prey Veng, Kampong Cham, Kampong Speu, Kampong Chhnang, Mondulkiri, Ratanakiri, Kratie,
    Stung Treng, Pursat, Oddar Meanchey, Banteay Meanchey, Tbong Khmum, Anlong Veng, Phnom Tamao, Tonle Sap,
    Angkor Wat, Samrong
  `,
  MYS: `
    Kelantan, Kedah, Perak, Pahang, Terengganu, Negeri Sembilan, Shah Alam, Ipoh, Klang, Labuan, Genting,
    Cyberjaya, Lumut, George Town
  `,
  IDN: `
    Lampung, Banten, Cianjur, Lumajang, Semeru, Merapi, Sinabung, Bengkulu, Riau, Pekanbaru, Jambi,
    Pontianak, Makassar, Manado, Ambon, Maluku, Labuan Bajo, Nusantara, Cilacap, Tangerang, Bekasi,
    Kanjuruhan, Gelora Bung Karno, Bintan, Nusa Dua, Tây Java, Đông Java, Trung Java, Sumbawa, Morowali
  `,
  PHL: `
    bãi cạn  Sabina, bãi Cỏ Rong, bãi cạn Second Thomas, Second Thomas, Ilocos, Ilocos Norte, Laoag,
    Batanes, Cagayan, Zambales, Bataan, Batangas, Albay, Bicol, Iloilo, Cotabato, Maguindanao, Lanao,
    Tawi-Tawi, Surigao, Camarines, Bulacan, Pampanga, Tarlac, Baguio, Pasay, Makati, Taguig, Rizal Memorial,
    Bohol, Catanduanes
  `,
  SGP: 'Changi, Marina Bay, đảo Sentosa, Jalan Besar',
  BRN: 'Kuala Belait',
  JPN: `
    Noto, Ishikawa, Wajima, Kanazawa, Haneda, Narita, Yokosuka, Sasebo, Misawa, Yokota, Iwakuni, Futenma,
    Kadena, Henoko, Yonaguni, Ishigaki, Miyako, Ginza, Akihabara, Roppongi, Shizuoka, Gunma, Tochigi, Gifu,
    Wakayama, Tottori, Okayama, Yamaguchi, Ehime, Kochi, Oita, Miyazaki, Kagoshima, Aomori, Iwate, Akita,
    Yamagata, Toyama, Fukui, Yamanashi, Kanagawa, Hyogo, Tsukuba, Tanegashima, Karuizawa, Iwo Jima,
    Kokugikan
  `,
  KOR: `
    Gangwon, Gangneung, Gyeongju, Gyeongsang, Jeolla, Chungcheong, Osan, Pyeongtaek, Camp Humphreys,
    Yeongdeok, Yeonpyeong, Baengnyeong, đảo Jeju, Dokdo, Takeshima, Paju, Goyang, Goseong, Hwaseong,
    Cheongju, Pohang, Jindo, Yongsan, Yeouido, Gimhae, Seosan, Chuncheon, Icheon, Uiseong, Sancheong
  `,
  PRK: `
    Sunan, Nampo, Kusong, Chongjin, Hamhung, Sinpo, Rason, Samjiyon, núi Paektu, Kumgang, Kimchaek,
    Tumangang
  `,
  CHN: `
    Đại lễ đường Nhân dân, Điếu Ngư Đài, Bắc Đới Hà, Tam Sa, Bác Ngao, Boao, Tô Châu, Vô Tích, Ninh Ba,
    Ôn Châu, Nghĩa Ô, Tế Nam, Yên Đài, Thạch Gia Trang, Hợp Phì, Nam Xương, Liễu Châu, Ngô Châu,
    Phòng Thành Cảng, Quý Dương, Ngân Xuyên, Ninh Hạ, Lan Châu, Hô Hòa Hạo Đặc, Đường Sơn, Bảo Định,
    Chu Hải, Đông Quản, Phật Sơn, Huệ Châu, Sán Đầu, Trạm Giang, Hải Khẩu, Văn Xương, Tửu Tuyền, Tây Xương,
    Khai Phong, Nghi Xương, Đập Tam Hiệp, đập Tam Hiệp, Cửu Trại Câu, Lệ Giang, Hà Khẩu, Xinjiang, Tibet,
    Uyghur, Diên Biên, Đan Đông, Tịnh Tây, Thụy Lệ, Tích Thạch Sơn, Định Nhật, Kashgar
  `,
  HKG: 'Vượng Giác, Loan Tử, Tiêm Sa Chủy, Kowloon, Sa Điền, Nguyên Lãng',
  TWN: 'Đào Viên, Đài Đông, Tân Trúc, Nghi Lan, Cơ Long, Bành Hồ, Mã Tổ, Kinmen, Chương Hóa',
  MNG: 'Gobi',
  AUS: `
    Alice Springs, Wollongong, Geelong, Ballarat, Bondi, Christmas Island, đảo Christmas, Melbourne Park,
    Pine Gap, Tindal, Broome, Wakeley
  `,
  NZL: 'Rotorua, Dunedin, Whakaari, White Island, Waitangi, Tauranga',
  PNG: 'Bougainville, Enga',
  SLB: 'Honiara',
  VUT: 'Port Vila',
  TON: 'Nuku’alofa, Nukualofa',
  BRA: `
    Maracana, Porto Alegre, Curitiba, Recife, Rio Grande do Sul, Minas Gerais, Rondonia, Vinhedo, Belem,
    Bahia
  `,
  ARG: 'Bariloche, Mar del Plata, Ushuaia, Patagonia',
  CHL: 'Valparaiso, Vina del Mar, Atacama, Antofagasta',
  PER: 'Cusco, Machu Picchu, Arequipa, Chancay, Puno',
  COL: 'Barranquilla, Cucuta, Antioquia, Cauca',
  VEN: 'Maracaibo, Zulia, Tachira, Miraflores',
  ECU: 'Guayaquil, Galapagos, Esmeraldas',
  BOL: 'Cochabamba, El Alto',
  CUB: 'La-ha-ba-na, Varadero, Matanzas, Pinar del Rio, Holguin',
  HTI: 'Cap-Haitien, Les Cayes',
  GTM: 'Quetzaltenango',
  HND: 'San Pedro Sula, Tegucigalpa',
  PAN: 'Darien',
};

export const foreignTowns: NamesByCode = Object.fromEntries(
  Object.entries(towns).map(([code, names]) => [code, names.split(',').map(name => name.trim())]),
);
