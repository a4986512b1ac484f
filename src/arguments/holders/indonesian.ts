import { phrasesOf, use, wordsOf, type HolderRules } from "./rules.js";

const { says, bare, asks, tells, doubted, inverted, unknown, passive, pronoun, reported } = use;
const { object, regards } = use;

const verbs: readonly (readonly [uses: number, forms: string])[] = [
  [says | bare, "mengatakan menyatakan menegaskan menyebut menyebutkan mengungkapkan menjelaskan"],
  [says, "menambahkan menekankan menuturkan mengemukakan memaparkan menerangkan menyampaikan"],
  [says, "mengingatkan memperingatkan mengakui berkata berujar menulis mengklaim mengimbuhkan"],
  [bare, "menilai meyakini berpendapat berpandangan beranggapan menganggap percaya yakin"],
  [0, "berargumen berdalil berkilah mengeklaim menuduh menuding menyangkal membantah mengumumkan"],
  [0, "menggarisbawahi menyimpulkan memperkirakan memprediksi melaporkan mengutip menyatakan"],
  [0, "mengusulkan menyarankan merekomendasikan berharap mengharapkan mengkhawatirkan menduga"],
  [0, "memandang menyoroti mencatat mengeluhkan mengeluh berjanji bersikeras mendeklarasikan"],
  [0, "bersaksi meramalkan menyadari mengajarkan berpesan menyerukan mengimbau mewanti-wanti"],
  [0, "memastikan membenarkan merasa khawatir optimistis optimis pesimistis menunjukkan"],
  [passive, "dipandang dianggap dilihat disebut digambarkan dinilai"],
  [tells, "memberitahu memberitahukan meyakinkan mengingatkan memperingatkan"],
  [asks, "menyerukan mengimbau mendesak menuntut menghimbau meminta mengajak memohon"],
  [asks, "memerintahkan menginstruksikan menganjurkan"],
  [bare, "mengira menduga menyangka"],
  [
    object,
    "menolak menentang mengecam mengkritik mengkritisi menuding menuduh membantah memprotes",
  ],
  [object, "memuji mengutuk menyayangkan menyesalkan mempertanyakan menyarankan merekomendasikan"],
  [object, "mengkhawatirkan"],
  [object, "menyebutnya menamakannya menilainya menganggapnya menjulukinya"],
  [regards, "menyebut memandang menganggap menilai menggambarkan menamakan"],
  [doubted, "berpura-pura berdalih"],
  [
    inverted,
    "kata ujar ucap tutur ungkap jelas tegas tambah imbuh papar terang sebut cetus pungkas",
  ],
  [inverted, "lanjut tukas sambung beber urai tulis tandas tuding klaim seru"],
  [pronoun, "katanya ujarnya ucapnya tuturnya ungkapnya jelasnya tegasnya tambahnya imbuhnya"],
  [pronoun, "paparnya terangnya sebutnya cetusnya pungkasnya lanjutnya tukasnya tandasnya"],
  [
    reported,
    "dikatakan diungkapkan disampaikan dinyatakan ditegaskan dijelaskan dikemukakan ditulis",
  ],
  [pronoun, "menurutnya tulisnya bebernya"],
  [unknown, "konon kabarnya disebut-sebut dikabarkan disinyalir ditengarai"],
];

const people =
  "presiden wakil menteri perdana sekretaris sekjen kanselir raja ratu pangeran paus kaisar dubes " +
  "duta gubernur bupati wali walikota senator jenderal kolonel komandan panglima komisioner direktur " +
  "dirjen ketua kepala pemimpin pejabat juru jubir utusan perwakilan delegasi delegat diplomat " +
  "politisi politikus anggota legislator hakim pengacara jaksa pakar ahli analis pengamat sarjana " +
  "ilmuwan peneliti ekonom sejarawan filsuf penyair penulis pemikir profesor guru akademisi dosen " +
  "wartawan jurnalis komentator kolumnis redaktur kritikus pengkritik penentang pendukung aktivis " +
  "pembuat kalangan pihak kelompok kubu negara bangsa pemerintah kementerian departemen parlemen dpr " +
  "mpr senat kongres dewan majelis komisi komite pengadilan mahkamah uni bank dana badan lembaga " +
  "organisasi asosiasi institut institusi partai oposisi koalisi aliansi blok gerakan perusahaan " +
  "otoritas rezim polisi kepolisian tentara militer komunitas masyarakat rakyat orang pria perempuan " +
  "wanita warga penduduk petani pekerja buruh pengusaha investor pedagang pemuda barat timur utara " +
  "selatan mayoritas minoritas pepatah peribahasa nabi alkitab al-quran teman kawan rekan saudara ayah " +
  "ibu bapak kakek nenek laporan studi penelitian survei jajak surat koran media pers artikel makalah " +
  "dokumen deklarasi komunike pernyataan resolusi piagam konstitusi perjanjian panel forum konferensi " +
  "sumber statistik data perkiraan teori sekretariat kantor kedutaan federasi konfederasi kerajaan " +
  "republik tokoh ulama kiai ustaz pastor uskup nelayan kajian riset analisis catatan mahasiswa " +
  "pelajar dokter perawat sopir pelaut eksportir importir penambang pengungsi pemilik pengelola " +
  "penumpang pembeli penjual konsumen pelanggan serikat pegiat pemerhati pemkab pemprov pemkot " +
  "ombudsman rektor auditor produsen peternak kelompok";

/** What is true of Indonesian. */
export const indonesian: HolderRules = {
  verbs: addUses(verbs),
  particles: new Map(),
  conjunctions: wordsOf("bahwa bahwasanya bahawa bahawasanya agar supaya"),
  commaIntroduces: true,
  carriers: wordsOf(""),
  beings: wordsOf(""),
  auxiliaries: wordsOf("telah sudah akan pernah sedang masih dapat bisa mungkin"),
  continuations: [],
  modals: wordsOf("akan dapat bisa mungkin"),
  agents: wordsOf("oleh"),
  as: wordsOf("sebagai"),
  comparing: wordsOf("seperti sebagaimana"),
  topics: wordsOf("tentang mengenai soal"),
  naming: wordsOf("tema judul berjudul bertema slogan semboyan bertajuk topik"),
  infinitives: wordsOf("agar supaya untuk"),
  askedPrefixes: ["me", "ber"],
  adverbs: wordsOf(
    "juga pun sering kerap kali terus kembali lalu kemudian turut lagi selalu sangat lebih terus-menerus " +
      "berulang secara tegas jelas terbuka sebelumnya sendiri bahkan semakin kian",
  ),
  adverbEnding: "",
  progressiveEnding: "",
  negations: wordsOf("tidak tak belum bukan"),
  stoppers: wordsOf(
    "yang bahwa bahawa jika kalau apabila bila karena sebab ketika saat sementara sedangkan meskipun meski " +
      "walaupun walau sejak sebelum sesudah setelah agar supaya untuk apakah bagaimana mengapa siapa " +
      "apa tetapi tapi namun melainkan adalah ialah merupakan akan telah sudah dapat bisa harus perlu " +
      "ia dia beliau mereka saya kami kita aku kamu anda ini itu tersebut tidak bukan belum jangan " +
      "sehingga maka seperti sebagaimana dengan menjadi ada oleh seolah",
  ),
  embedding: wordsOf(
    "yang bahwa bahawa jika kalau apabila bila karena sebab ketika saat agar supaya untuk apakah bagaimana " +
      "mengapa siapa apa sehingga maka setelah sebelum sejak sesudah dengan oleh tanpa seolah",
  ),
  introducing: wordsOf("seperti sebagaimana meski meskipun walau walaupun sementara sedangkan"),
  conceding: phrasesOf(`meski
    meskipun
    walau
    walaupun
    kendati
    sekalipun`),
  times: wordsOf(
    "lalu silam kemarin hari tahun bulan pekan minggu senin selasa rabu kamis jumat sabtu",
  ),
  openers: wordsOf(
    "dan tetapi tapi namun lalu kemudian karena maka juga bahkan sekarang kini kemarin selanjutnya " +
      "sementara sayangnya sebaliknya lagi selain akhirnya sebelumnya hari begitu demikian jadi",
  ),
  leading: wordsOf(
    "dalam pada di ke dari dengan untuk oleh ketika saat setelah sebelum sejak sesudah selama menurut " +
      "berbicara menanggapi mengutip mengenai tentang terkait selain seperti sebagaimana meski " +
      "meskipun walau walaupun sementara sedangkan pertama kedua ketiga terakhir pasca usai kepada",
  ),
  leadingEndings: [],
  prepositions: wordsOf(
    "di ke dari dalam pada kepada terhadap tentang mengenai selama sejak usai melalui terkait saat ketika usai",
  ),
  determiners: wordsOf(
    "para sang si seorang sebuah suatu beberapa banyak sejumlah sebagian semua setiap kaum",
  ),
  clauseStarters: wordsOf(""),
  finite: wordsOf(
    "adalah ialah merupakan akan telah sudah dapat bisa harus perlu tidak bukan terlalu menjadi memiliki masih sedang wajib " +
      "tetap ingin siap mampu gagal berhasil berhak bersedia berkomitmen berupaya mendukung menolak " +
      "membutuhkan memerlukan menghadapi terus",
  ),
  between: wordsOf(
    "di pada dalam kepada saat ketika kemarin hari lagi kembali bersama usai melalui lewat seusai",
  ),
  firstPerson: wordsOf("saya kami kita aku"),
  owners: wordsOf("saya kami kita"),
  ownBodies: wordsOf("delegasi negara pemerintah bangsa rakyat partai organisasi kawasan pihak"),
  headFirst: true,
  pointers: wordsOf("itu ini tersebut"),
  singular: wordsOf("ia dia beliau"),
  plural: wordsOf("mereka"),
  neuter: wordsOf(""),
  nobody: wordsOf("tidak tak semua setiap tiada bukan"),
  abstract: wordsOf(
    "sejarah pengalaman kenyataan fakta peristiwa bukti logika alasan akal hati keadaan situasi kondisi " +
      "waktu ilmu alam keadilan prinsip contoh hal hidup kematian tren perkembangan krisis perang konflik " +
      "hasil ini itu yang apa masalah tantangan angka hukum anggapan pandangan",
  ),
  vague: wordsOf("sebagian beberapa sejumlah orang orang-orang pengkritik kritikus"),
  generic: wordsOf("beberapa banyak sebagian sejumlah kebanyakan orang-orang orang kritikus"),
  unnamed: phrasesOf(`ada yang
    ada juga yang
    ada pula yang
    ada pihak yang
    ada orang yang
    ada kalangan yang
    ada sebagian yang
    banyak yang
    banyak orang yang
    banyak pihak yang
    sebagian yang
    tidak sedikit yang
    tak sedikit yang`),
  people: wordsOf(people),
  titles: wordsOf(
    "presiden menteri kanselir raja ratu pangeran paus dubes gubernur bupati senator jenderal kolonel " +
      "ketua sekretaris sekjen direktur dirjen profesor prof dr bapak ibu pak bu menlu menhan menko " +
      "jubir kepala wapres perdana",
  ),
  particlesOfNames: wordsOf("bin binti van von de al el"),
  bodies: wordsOf(
    "selatan utara timur barat baru serikat bersatu dunia eropa afrika asia amerika tengah republik uni " +
      "laporan studi survei piagam konstitusi resolusi bank dewan negara bangsa organisasi majelis kementerian pengadilan komite badan komisi dana " +
      "institut universitas pemerintah partai kongres parlemen kerajaan kelompok front tentara luar dalam " +
      "negeri jenderal umum",
  ),
  sources: phrasesOf(`menurut
    mengutip
    dalam kata-kata
    dalam pandangan
    dalam perspektif
    dari perspektif
    dari kacamata
    dari sudut pandang
    di mata`),
  hearsay: phrasesOf(`ada anggapan bahwa
    ada pandangan bahwa
    ada pendapat bahwa
    ada kesan bahwa
    kata orang
    kita diberi tahu bahwa
    kita sering mendengar bahwa`),
  hearsayEnds: [],
  among: wordsOf(""),
  views: wordsOf(""),
  noSource: wordsOf(
    "saya kami kita hemat hukum undang-undang piagam prinsip aturan peraturan ketentuan kebutuhan rencana " +
      "kriteria jadwal standar prosedur ini itu konstitusi perjanjian pasal ukuran jenis tradisi adat kondisi keadaan",
  ),
  impersonal: wordsOf(""),
  dummies: wordsOf(""),
  articles: wordsOf(""),
  conjoining: wordsOf("dan serta"),
  pluralEnding: "",
  joints: wordsOf("dan serta & untuk bidang urusan"),
  doubting: wordsOf("keliru"),
  rejections: phrasesOf(`mitos bahwa
    adalah mitos bahwa
    hanya mitos bahwa
    salah jika dikatakan bahwa
    salah kalau dikatakan bahwa
    adalah salah bahwa
    tidaklah benar bahwa
    anggapan keliru bahwa
    anggapan yang keliru bahwa
    klaim palsu bahwa
    adalah keliru bahwa
    keliru jika dikatakan bahwa
    tidak benar bahwa
`),
  ideas: wordsOf("anggapan klaim pandangan pendapat argumen gagasan tuduhan dalih narasi mitos"),
  refutations: phrasesOf(`keliru
    salah
    tidak benar
    tidaklah benar
    tidak berdasar
    tidak beralasan
    tidak masuk akal
    menyesatkan
    hanyalah mitos
    hanya mitos
    adalah mitos
    mitos belaka
    omong kosong
    terbantahkan
    tidak terbukti
    tidak dapat dipertahankan`),
  rebuttals: phrasesOf(`ini salah
    ini keliru
    ini tidak benar
    ini bohong
    ini mitos
    ini hanya mitos
    itu salah
    itu keliru
    itu tidak benar
    itu bohong
    itu mitos
    hal ini tidak benar
    hal ini keliru
    hal itu tidak benar
    hal itu keliru
    kami menolak
    saya tidak setuju
    kami tidak setuju
    mereka keliru
    mereka salah
    saya tidak sependapat
    kami tidak sependapat
    kita tidak sependapat
    saya tidak sepakat
    kami tidak sepakat
    saya menolak
    itu tidak berdasar
    ini tidak berdasar
    kenyataannya tidak
    kenyataannya berbeda
    kenyataannya sebaliknya
    faktanya tidak
    faktanya berbeda
    faktanya sebaliknya
    kenyataan berkata lain
    fakta berkata lain
    sejarah berkata lain
    sejarah membuktikan sebaliknya
    sejarah menunjukkan sebaliknya
    fakta menunjukkan sebaliknya
    kenyataan menunjukkan sebaliknya
    bukti menunjukkan sebaliknya
    tidak demikian
    padahal tidak`),
  told: phrasesOf(`anggapan ini
    anggapan itu
    pandangan ini
    pandangan itu
    pendapat ini
    pendapat itu
    klaim ini
    klaim itu
    tuduhan ini
    tuduhan itu
    argumen ini
    argumen itu`),
  faults: wordsOf("keliru salah bohong mitos lemah menyesatkan absurd"),
  merits: wordsOf("benar tepat berdasar terbukti beralasan"),
  contrasts: wordsOf("namun tetapi tapi padahal"),
  behalf: phrasesOf(`atas nama
    negara kami`),
};

function addUses(lines: typeof verbs): Map<string, number> {
  const sums = new Map<string, number>();
  for (const [uses, forms] of lines)
    for (const form of wordsOf(forms)) sums.set(form, (sums.get(form) ?? 0) | uses);
  return sums;
}
