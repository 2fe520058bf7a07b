/**
 * Persons known for whom they speak and act: ministers, commanders, spokesmen, party leaders, monarchs. Unlike the
 * holders of the posts whose terms are known to the day they date no article; they only give a bare name its country.
 */
import type { OfficeHolder } from '../../../entities/names/lexicon.ts';

/** By code; persons parted by commas, other spellings of a name by `=`. */
const byCode: Readonly<Record<string, string>> = {
  USA: `
    Dick Cheney, Donald Rumsfeld=Rumsfeld, Robert Gates, Leon Panetta=Panetta, Chuck Hagel, Ashton Carter=Ash Carter,
    Patrick Shanahan, John Bolton=Bolton, Jake Sullivan, H.R. McMaster=McMaster, Susan Rice, Nikki Haley=Haley,
    Samantha Power, Linda Thomas-Greenfield, Jen Psaki=Psaki, Karine Jean-Pierre, Ned Price, John Kirby, Sean Spicer,
    Sarah Sanders, Josh Earnest, Jay Carney, Mark Toner, Heather Nauert, Morgan Ortagus, Victoria Nuland=Nuland,
    Wendy Sherman, Nancy Pelosi=Pelosi, Mark Milley, Joseph Dunford, Martin Dempsey, Steven Mnuchin=Mnuchin,
    Janet Yellen=Yellen, Gina Raimondo, Katherine Tai, Robert Lighthizer=Lighthizer, Wilbur Ross, John McCain=McCain,
    Mitch McConnell=McConnell, Kevin McCarthy, Jerome Powell, Ben Bernanke=Bernanke, Harry Harris, Philip Davidson,
    Kurt Campbell, Daniel Kritenbrink, Stephen Biegun, Steve Bannon, Jared Kushner, Rudy Giuliani, William Barr,
    Jeff Sessions, James Comey, Robert Mueller, Christopher Wray, William Burns, Avril Haines, Anthony Fauci,
    Peter Navarro, Larry Kudlow, Bernie Sanders, Lindsey Graham, Marco Rubio, Ted Cruz, Marie Yovanovitch,
    Kurt Volker, Geoffrey Pyatt, David Petraeus, Stanley McChrystal, Michael McFaul, Jon Huntsman
  `,
  RUS: `
    Maria Zakharova=Zakharova, Dmitry Peskov=Peskov=Dmitri Peskov=Dmitriy Peskov,
    Alexander Lukashevich=Lukashevich, Vitaly Churkin=Churkin, Vasily Nebenzya=Nebenzya=Vassily Nebenzia,
    Alexander Grushko=Grushko, Dmitry Rogozin=Rogozin=Dmitri Rogozin, Valery Gerasimov=Gerasimov, Nikolai Patrushev=Patrushev,
    Sergei Ryabkov=Ryabkov=Sergey Ryabkov, Alexey Meshkov=Meshkov=Alexei Meshkov, Igor Konashenkov=Konashenkov,
    Ramzan Kadyrov=Kadyrov, Yury Ushakov=Yuri Ushakov, Anatoly Antonov, Grigory Karasin=Karasin, Mikhail Bogdanov,
    Alexander Novak, Vyacheslav Volodin, Valentina Matviyenko=Matviyenko=Valentina Matvienko, Sergei Naryshkin=Naryshkin,
    Sergei Surovikin=Surovikin, Yevgeny Primakov, Igor Ivanov, Sergei Rudskoy, Andrei Kelin, Viktor Zolotov,
    Alexander Bortnikov, Denis Pushilin=Pushilin
  `,
  CHN: `
    Dương Khiết Trì, Vương Nghị=Wang Yi, Tần Cương=Qin Gang, Lý Thượng Phúc=Li Shangfu, Ngụy Phượng Hòa=Wei Fenghe, Thường Vạn Toàn,
    Lương Quang Liệt, Hồng Lỗi=Hong Lei, Hoa Xuân Oánh=Hua Chunying, Lục Khảng=Lu Kang, Cảnh Sảng=Geng Shuang, Triệu Lập Kiên=Zhao Lijian,
    Uông Văn Bân=Wang Wenbin, Mao Ninh=Mao Ning, Khương Du=Jiang Yu, Lưu Vi Dân, Cảnh Nhạn Sinh, Dương Vũ Quân,
    Ngô Khiêm=Wu Qian, Lưu Hạc=Liu He, Chu Vĩnh Khang, Bạc Hy Lai, Lật Chiến Thư, Thôi Thiên Khải=Cui Tiankai,
    Vương Kỳ Sơn=Wang Qishan, Trương Cao Lệ, Tôn Kiến Quốc, Đới Bỉnh Quốc, Trương Chí Quân, Trương Quân, Phạm Trường Long,
    Vương Hộ Ninh, Hàn Chính, Đinh Tiết Tường, Bành Lệ Viện, Lý Triệu Tinh, Đường Gia Triền
  `,
  JPN: `
    Itsunori Onodera=Onodera, Gen Nakatani, Tomomi Inada, Taro Kono, Toshimitsu Motegi=Motegi, Yoshimasa Hayashi, Seiji Maehara=Maehara,
    Koichiro Gemba, Nobuo Kishi, Hirokazu Matsuno, Akihito, Naruhito, Katsuya Okada, Takeshi Iwaya, Yasukazu Hamada,
    Katsutoshi Kaneda, Yuriko Koike
  `,
  KOR: `
    Hwang Kyo-ahn, Yun Byung-se, Kang Kyung-wha=Kang Kyung-hwa, Chung Eui-yong, Park Jin, Han Min-koo, Song Young-moo, Jeong Kyeong-doo,
    Han Duck-soo, Kim Kwan-jin, Cho Myoung-gyon, Suh Hoon, Suh Wook, Kim Sung-hwan, Kim Hyun-chong, Cho Tae-yong, Lee Do-hoon,
    Choi Soon-sil
  `,
  PRK: `
    Kim Yo-jong=Kim Yo Jong, Ri Su-yong=Ri Su Yong, Ri Yong-ho=Ri Yong Ho, Choe Son-hui=Choe Son Hui, Kim Yong-nam=Kim Yong Nam,
    Kim Yong-chol=Kim Yong Chol, Hwang Pyong-so, Jang Song-thaek=Jang Song Thaek, Ri Son-gwon, Choe Ryong-hae=Choe Ryong Hae,
    Kim Kye-gwan, Ri Yong-gil, Ja Song-nam
  `,
  UKR: `
    Oleksandr Turchynov=Turchynov=Oleksandr Turchinov, Oleksiy Reznikov=Reznikov=Oleksii Reznikov, Valery Zaluzhny=Zaluzhny=Valeriy Zaluzhnyi=Valery Zaluzhnyi=Zaluzhnyi,
    Mykhailo Podolyak=Podolyak=Mykhailo Podoliak, Andriy Yermak=Yermak, Vitali Klitschko=Klitschko=Vitaly Klitschko, Oleksandr Syrsky=Oleksandr Syrskyi,
    Arsen Avakov=Avakov, Andriy Deshchytsia, Kyrylo Budanov=Budanov, Stepan Poltorak, Andriy Parubiy, Valeriy Heletey, Yuriy Ihnat=Yury Ihnat, Hanna Maliar=Ganna Malyar,
    Iryna Vereshchuk, Oleksiy Danilov, Oleksiy Arestovych, Ihor Kolomoisky
  `,
  DEU: `
    Annegret Kramp-Karrenbauer, Christine Lambrecht, Boris Pistorius, Thomas de Maizière=Thomas de Maiziere, Wolfgang Schaeuble=Wolfgang Schäuble=Schaeuble,
    Joachim Gauck, Robert Habeck, Steffen Seibert, Horst Seehofer, Peter Altmaier, Christian Lindner, Jens Spahn
  `,
  FRA: `
    Catherine Colonna, Florence Parly, Sébastien Lecornu=Sebastien Lecornu, Manuel Valls, Bernard Cazeneuve, Edouard Philippe, Jean Castex,
    Elisabeth Borne=Élisabeth Borne, Bernard Kouchner, Francois Fillon=François Fillon, Marine Le Pen, Bruno Le Maire, Gerald Darmanin
  `,
  GBR: `
    James Cleverly, Ben Wallace, Michael Fallon, Gavin Williamson, David Miliband, George Osborne, Jeremy Corbyn, Nigel Farage, Nicola Sturgeon,
    Matthew Rycroft, Mark Sedwill
  `,
  ITA: 'Sergio Mattarella, Luigi Di Maio, Antonio Tajani, Matteo Salvini, Angelino Alfano, Giorgio Napolitano',
  POL: 'Radoslaw Sikorski, Antoni Macierewicz, Mariusz Blaszczak, Witold Waszczykowski, Zbigniew Rau, Jaroslaw Kaczynski, Tomasz Siemoniak',
  TUR: 'Hulusi Akar, Ibrahim Kalin, Hakan Fidan, Fethullah Gulen, Suleyman Soylu',
  SYR: 'Walid al-Moualem=Walid Muallem=Walid al-Moallem, Faisal Mekdad, Bashar Jaafari=Bashar al-Jaafari',
  IRN: `
    Ali Khamenei=Khamenei=Ayatollah Ali Khamenei, Hossein Amir-Abdollahian, Ali Akbar Salehi, Qassem Soleimani=Soleimani=Qasem Soleimani, Abbas Araqchi=Abbas Araghchi,
    Bahram Qassemi=Bahram Ghasemi, Saeed Khatibzadeh, Nasser Kanaani, Mohsen Fakhrizadeh, Abbas Mousavi
  `,
  IRQ: 'Saddam Hussein, Mustafa al-Kadhimi, Adil Abdul-Mahdi=Adel Abdul Mahdi, Jalal Talabani, Barham Salih, Muqtada al-Sadr=Moqtada al-Sadr',
  ISR: `
    Avigdor Lieberman=Lieberman, Ehud Barak, Moshe Yaalon, Benny Gantz, Yoav Gallant, Shimon Peres, Reuven Rivlin, Isaac Herzog, Eli Cohen, Tzipi Livni,
    Ehud Olmert, Gilad Erdan, Danny Danon, Herzi Halevi
  `,
  PSE: 'Yasser Arafat, Ismail Haniyeh, Saeb Erekat, Khaled Meshaal',
  EGY: 'Sameh Shoukry, Adly Mansour, Mohamed ElBaradei=Mohamed El Baradei, Abdel Fattah al-Sisi=al-Sisi=el-Sisi',
  LBY: 'Khalifa Haftar=Haftar, Muammar Kadhafi=Kadhafi, Fayez al-Sarraj=Fayez al-Serraj, Ali Zeidan, Saif al-Islam, Abdul Hamid Dbeibah',
  SAU: `
    Mohammed bin Salman, Adel al-Jubeir=Adel al-Jubair=al-Jubeir, Faisal bin Farhan, Khalid al-Falih, Saud al-Faisal, Jamal Khashoggi=Khashoggi,
    Mohammed bin Nayef, Abdulaziz bin Salman
  `,
  IND: `
    Sushma Swaraj, Subrahmanyam Jaishankar=Jaishankar, Rajnath Singh, Manohar Parrikar, Nirmala Sitharaman, Pranab Mukherjee, Ram Nath Kovind,
    Salman Khurshid, Rahul Gandhi, Sonia Gandhi, Amit Shah, Ajit Doval, Droupadi Murmu
  `,
  PAK: `
    Pervez Musharraf=Musharraf, Asif Ali Zardari, Shehbaz Sharif, Benazir Bhutto, Yousuf Raza Gilani, Shah Mahmood Qureshi, Bilawal Bhutto Zardari,
    Raheel Sharif, Qamar Javed Bajwa
  `,
  AFG: 'Abdullah Abdullah, Amrullah Saleh',
  THA: `
    Prawit Wongsuwan=Prawit Wongsuwon, Don Pramudwinai, Samak Sundaravej, Somchai Wongsawat, Suthep Thaugsuban=Suthep, Bhumibol Adulyadej=Bhumibol, Vajiralongkorn=Maha Vajiralongkorn,
    Pita Limjaroenrat, Anutin Charnvirakul, Thanathorn Juangroongruangkit, Paetongtarn Shinawatra, Surapong Tovichakchaikul, Sek Wannamethee
  `,
  KHM: 'Prak Sokhonn, Hor Namhong=Ho Nam Hong, Sam Rainsy, Norodom Sihamoni, Norodom Sihanouk=Sihanouk, Tea Banh, Kem Sokha, Sok An, Heng Samrin, Sar Kheng, Say Chhum',
  LAO: 'Sonexay Siphandone, Saleumxay Kommasith=Xalumxay Commaxith=Sa-lơm-xay Côm-ma-xít, Phankham Viphavanh, Bouasone Bouphavanh=Buaxỏn Búpphảvăn, Pany Yathotou=Pany Yathotu, Xaysomphone Phomvihane, Thongloun Sisoulith=Thoong-lun Xi-xu-lít, Choummaly Sayasone=Chum-ma-ly Xay-nha-xỏn, Bounnhang Vorachith=Bun-nhăng Vo-la-chít',
  MMR: 'Aung San Suu Kyi=Suu Kyi, Thein Sein, Htin Kyaw, Win Myint, Min Aung Hlaing, Than Shwe, Wunna Maung Lwin, Zaw Htay',
  MYS: 'Hishammuddin Hussein, Anifah Aman, Saifuddin Abdullah, Liow Tiong Lai, Khalid Abu Bakar, Zambry Abdul Kadir',
  IDN: 'Megawati Sukarnoputri, Luhut Pandjaitan, Susi Pudjiastuti, Ryamizard Ryacudu, Gatot Nurmantyo, Marty Natalegawa',
  PHL: `
    Albert del Rosario=del Rosario, Perfecto Yasay, Alan Peter Cayetano, Teodoro Locsin, Enrique Manalo, Delfin Lorenzana=Lorenzana, Voltaire Gazmin, Carlito Galvez,
    Harry Roque, Abigail Valte, Ernesto Abella, Raul Hernandez, Leni Robredo, Sara Duterte, Jay Tarriela, Hermogenes Esperon, Manny Pacquiao
  `,
  SGP: 'Lý Quang Diệu, Ng Eng Hen, Vivian Balakrishnan, K. Shanmugam, Halimah Yacob, Tony Tan, Heng Swee Keat, Chan Chun Sing',
  AUS: 'Julie Bishop, Marise Payne, Penny Wong, Bob Carr, Stephen Smith, Peter Dutton, Richard Marles, Christopher Pyne, Warren Truss, Angus Houston',
  NZL: 'Helen Clark, Chris Hipkins, Nanaia Mahuta, Winston Peters, Murray McCully',
  CAN: 'Chrystia Freeland, John Baird, Melanie Joly=Mélanie Joly, Anita Anand, Stephane Dion',
  CUB: 'Bruno Rodriguez, Esteban Lazo=Esteban Lazo Hernandez, Josefina Vidal',
  VEN: 'Juan Guaido=Guaido=Juan Guaidó, Jorge Arreaza, Henrique Capriles, Diosdado Cabello, Delcy Rodriguez',
  BRA: 'Fernando Haddad',
  ARG: 'Cristina Kirchner=Cristina Fernandez de Kirchner=Cristina Fernandez, Mauricio Macri, Alberto Fernandez, Javier Milei, Nestor Kirchner',
  BOL: 'Evo Morales, Luis Arce, Jeanine Anez',
  ECU: 'Rafael Correa, Lenin Moreno, Guillermo Lasso',
  COL: 'Juan Manuel Santos, Ivan Duque, Gustavo Petro, Alvaro Uribe',
  MEX: 'Felipe Calderon, Enrique Pena Nieto=Peña Nieto=Pena Nieto, Andres Manuel Lopez Obrador=Lopez Obrador',
  CHL: 'Sebastian Pinera, Michelle Bachelet, Gabriel Boric',
  PER: 'Ollanta Humala, Alan Garcia, Pedro Castillo, Dina Boluarte',
  NIC: 'Daniel Ortega',
  BLR: 'Vladimir Makei, Svetlana Tikhanovskaya=Tikhanovskaya',
  GEO: 'Giorgi Margvelashvili, Salome Zourabichvili=Salome Zurabishvili, Irakli Garibashvili',
  MDA: 'Igor Dodon, Maia Sandu, Nicolae Timofti',
  ARM: 'Serzh Sargsyan, Nikol Pashinyan=Pashinyan',
  AZE: 'Ilham Aliyev=Aliyev',
  KAZ: 'Nursultan Nazarbayev=Nazarbayev, Kassym-Jomart Tokayev=Tokayev=Kasym-Jomart Tokayev',
  UZB: 'Islam Karimov, Shavkat Mirziyoyev',
  KGZ: 'Kurmanbek Bakiyev, Almazbek Atambayev, Sadyr Japarov',
  TKM: 'Gurbanguly Berdymukhamedov',
  HUN: 'Peter Szijjarto',
  GRC: 'Alexis Tsipras=Tsipras, Antonis Samaras, Kyriakos Mitsotakis, George Papandreou, Yanis Varoufakis=Varoufakis, Nikos Kotzias',
  ESP: 'Jose Luis Rodriguez Zapatero=Jose Luis Zapatero, Carles Puigdemont=Puigdemont',
  FIN: 'Sauli Niinisto=Sauli Niinistö, Sanna Marin, Timo Soini, Pekka Haavisto, Alexander Stubb, Juha Sipila',
  SWE: 'Stefan Lofven=Stefan Löfven, Magdalena Andersson, Ulf Kristersson, Fredrik Reinfeldt, Carl Bildt, Margot Wallstrom, Ann Linde, Tobias Billstrom, Peter Hultqvist',
  NOR: 'Jonas Gahr Store=Jonas Gahr Støre, Ine Eriksen Soreide',
  DNK: 'Helle Thorning-Schmidt, Mette Frederiksen',
  NLD: 'Jan Peter Balkenende, Bert Koenders, Frans Timmermans, Stef Blok',
  BEL: 'Didier Reynders, Elio Di Rupo, Alexander De Croo',
  AUT: 'Sebastian Kurz, Alexander Schallenberg, Karl Nehammer, Heinz Fischer',
  CHE: 'Didier Burkhalter, Ignazio Cassis',
  PRT: 'Marcelo Rebelo de Sousa',
  LTU: 'Dalia Grybauskaite=Grybauskaite, Gitanas Nauseda, Linas Linkevicius, Gabrielius Landsbergis, Juozas Olekas, Ingrida Simonyte',
  EST: 'Toomas Hendrik Ilves, Kersti Kaljulaid, Taavi Roivas, Urmas Reinsalu',
  LVA: 'Raimonds Vejonis, Edgars Rinkevics, Krisjanis Karins, Andris Berzins',
  ROU: 'Traian Basescu, Klaus Iohannis, Victor Ponta',
  BGR: 'Boyko Borisov, Rumen Radev, Rosen Plevneliev',
  CZE: 'Milos Zeman, Vaclav Klaus, Andrej Babis, Petr Fiala, Bohuslav Sobotka, Jan Lipavsky',
  SVK: 'Robert Fico, Zuzana Caputova, Miroslav Lajcak',
  SRB: 'Aleksandar Vucic, Tomislav Nikolic, Slobodan Milosevic, Ivica Dacic, Boris Tadic',
  MNE: 'Milo Djukanovic',
  XKX: 'Hashim Thaci, Albin Kurti',
  HRV: 'Zoran Milanovic, Kolinda Grabar-Kitarovic',
  ZWE: 'Robert Mugabe=Mugabe, Emmerson Mnangagwa=Mnangagwa',
  NGA: 'Goodluck Jonathan, Muhammadu Buhari=Buhari, Bola Tinubu',
  KEN: 'Uhuru Kenyatta, William Ruto, Raila Odinga',
  SDN: 'Omar al-Bashir=al-Bashir, Abdel Fattah al-Burhan',
  ETH: 'Abiy Ahmed',
  SSD: 'Salva Kiir, Riek Machar',
  RWA: 'Paul Kagame',
  UGA: 'Yoweri Museveni',
  TUN: 'Zine El Abidine Ben Ali=Ben Ali, Kais Saied',
  DZA: 'Abdelaziz Bouteflika',
  CIV: 'Laurent Gbagbo, Alassane Ouattara',
  MLI: 'Ibrahim Boubacar Keita',
  YEM: 'Ali Abdullah Saleh, Abd-Rabbu Mansour Hadi=Abdrabbuh Mansour Hadi=Mansour Hadi',
  LBN: 'Saad Hariri=Hariri, Michel Aoun, Najib Mikati, Hassan Diab',
  JOR: 'Ayman Safadi',
  QAT: 'Tamim bin Hamad Al Thani=Sheikh Tamim, Mohammed bin Abdulrahman Al Thani',
  ARE: 'Mohammed bin Zayed, Anwar Gargash',
  TWN: 'Trần Thủy Biển, Mã Anh Cửu, Thái Anh Văn, Ngô Chiêu Nhiếp, Lại Thanh Đức, Tô Trinh Xương, Lâm Chí Kiên, Hầu Hữu Nghi',
  HKG: 'Lâm Trịnh Nguyệt Nga=Carrie Lam, Lương Chấn Anh, Lý Gia Siêu',
  NPL: 'K.P. Sharma Oli, Pushpa Kamal Dahal, Sher Bahadur Deuba',
  BGD: 'Sheikh Hasina, Khaleda Zia',
  LKA: 'Mahinda Rajapaksa, Gotabaya Rajapaksa, Maithripala Sirisena, Ranil Wickremesinghe',
  MNG: 'Tsakhiagiin Elbegdorj',
  MDV: 'Mohamed Nasheed, Abdulla Yameen, Ibrahim Solih',
  UN: 'Staffan de Mistura=de Mistura, Lakhdar Brahimi, Farhan Haq, Stephane Dujarric=Stéphane Dujarric, Martin Griffiths, Geir Pedersen, Yanghee Lee',
  NATO: 'Philip Breedlove=Breedlove, Oana Lungescu, Curtis Scaparrotti, Alexander Vershbow=Vershbow, Mircea Geoana, Rose Gottemoeller, Christopher Cavoli, Rob Bauer',
  EU: 'Martin Schulz, Maros Sefcovic, Jyrki Katainen, Peter Stano, Michel Barnier, Johannes Hahn, Roberta Metsola, David Sassoli, Guy Verhofstadt, Valdis Dombrovskis, Maja Kocijancic, Cecilia Malmstrom',
  WHO: 'Mike Ryan, Maria Van Kerkhove, Takeshi Kasai',
};

export const statesmen: readonly OfficeHolder[] = Object.entries(byCode).flatMap(([code, persons]) =>
  persons.split(',').map(person => {
    const [name, ...aliases] = person.split('=').map(each => each.trim());
    return { name: name!, aliases, office: 'statesman', code, from: '0001-01-01', to: null, source: 'press' };
  }),
);
