import { makeCues, wordsOf, type Inflect, type StanceWords } from "./stance-words.js";

/** `mendukung/didukung`: the active form, then the passive one. */
const inflect: Inflect = (verb) => {
  const forms = verb.split("/");
  return {
    active: forms.filter((form) => !form.startsWith("di")),
    passive: forms.filter((form) => form.startsWith("di")),
  };
};

/** Of Indonesian. */
export const indonesian: StanceWords = {
  ...makeCues(
    {
      favour: {
        verbs: `mendukung/dukung/didukung menjunjung_tinggi/junjung_tinggi/dijunjung_tinggi
          memperkuat/perkuat/diperkuat memperketat/perketat/diperketat
          meningkatkan/tingkatkan/ditingkatkan menegakkan/tegakkan/ditegakkan
          melindungi/lindungi/dilindungi menjaga/jaga/dijaga
          mempertahankan/pertahankan/dipertahankan membela/bela/dibela
          memajukan/dimajukan mendorong/didorong
          mempromosikan/dipromosikan memelihara/dipelihara menyambut/disambut
          mengembangkan/dikembangkan memperdalam/diperdalam memperluas/diperluas
          mewujudkan/wujudkan/diwujudkan mencapai/dicapai menjamin/dijamin memastikan/dipastikan
          membangun/dibangun menciptakan/diciptakan memperjuangkan/diperjuangkan
          mengutamakan/utamakan/diutamakan mengedepankan/dikedepankan menganjurkan/dianjurkan
          membutuhkan/dibutuhkan memerlukan/diperlukan menyerukan/diserukan
          menginginkan/diinginkan memilih/dipilih mengupayakan/diupayakan menggalang/digalang
          menempuh/ditempuh melestarikan/dilestarikan menguatkan/dikuatkan
          mengamankan/diamankan memfasilitasi/difasilitasi melaksanakan/dilaksanakan
          menerapkan/diterapkan merumuskan/dirumuskan menyempurnakan/disempurnakan
          menjalin/dijalin melakukan/dilakukan berpartisipasi_dalam berkontribusi_pada`,
        phrases: `dukungan_terhadap dukungan_bagi dukungan_untuk pentingnya perlunya penguatan
          peningkatan penegakan perlindungan perlindungan_terhadap perlindungan_atas pemeliharaan
          pembelaan_terhadap kebutuhan_akan komitmen_terhadap komitmen_pada berkomitmen_pada
          berkomitmen_terhadap demi hak_atas pembangunan_komunitas kepercayaan_pada percaya_pada
          pendukung pembela satu_satunya_jalan_adalah kuncinya_adalah kita_perlu
          sambutan_terhadap manfaat berdasarkan_semangat`,
      },
      duty: {
        verbs: `menghormati/hormati/dihormati menghargai/dihargai mematuhi/dipatuhi menaati/ditaati
          mengakui/diakui mengindahkan/diindahkan memenuhi/dipenuhi`,
        phrases: `penghormatan_terhadap penghormatan_atas penghormatan_pada kepatuhan_terhadap
          kepatuhan_pada pengakuan_atas pengakuan_terhadap sesuai_dengan berdasarkan berlandaskan
          berpegang_pada berpegang_teguh_pada sejalan_dengan atas_dasar`,
      },
      oppose: {
        verbs: `menolak/tolak/ditolak menentang/ditentang mengutuk/kutuk/dikutuk
          mengecam/kecam/dikecam menghindari/hindari/dihindari mencegah/cegah/dicegah
          melawan/dilawan memerangi/perangi/diperangi memberantas/berantas/diberantas
          menghapus/hapus/dihapus menghapuskan/hapuskan/dihapuskan mencabut/cabut/dicabut
          membatalkan/batalkan/dibatalkan melonggarkan/longgarkan/dilonggarkan stop setop
          menghentikan/hentikan/dihentikan mengakhiri/akhiri/diakhiri meninggalkan/ditinggalkan
          membatasi/dibatasi menanggulangi/ditanggulangi mengatasi/diatasi
          melarang/dilarang membongkar/dibongkar mengurangi/dikurangi memberantas/diberantas
          menyingkirkan/disingkirkan membuang/dibuang meredam/diredam membendung/dibendung
          menjembatani/dijembatani mempersempit/dipersempit mengkritik/dikritik menumpas/ditumpas
          waspada_terhadap mewaspadai/diwaspadai menyesalkan/disesalkan`,
        phrases: `penolakan_terhadap penentangan_terhadap perlawanan_terhadap perang_melawan
          perang_terhadap pencegahan penghapusan pemberantasan penghentian pengakhiran
          penanggulangan pencabutan pembatalan bebas_dari terbebas_dari bahaya risiko momok ancaman_berupa
          korban anti kekhawatiran_atas kekhawatiran_tentang
          khawatir_akan khawatir_terhadap`,
        contrasts: `alih_alih daripada ketimbang jangan_sampai jangan_ada jangan_lagi_ada
          tidak_boleh_ada tidak_boleh_lagi_ada tak_boleh_ada`,
      },
      harm: {
        verbs: `melanggar/dilanggar merusak/dirusak mengancam/diancam mengganggu/diganggu
          merugikan/dirugikan melemahkan/dilemahkan membahayakan/dibahayakan
          mengabaikan/diabaikan menghambat/dihambat menghalangi/dihalangi
          mengorbankan/dikorbankan menginjak_injak/diinjak_injak menggerogoti/digerogoti
          mengikis/dikikis mengkhianati/dikhianati mencederai/dicederai menghancurkan/dihancurkan
          menodai/dinodai merongrong/dirongrong melupakan/dilupakan menyabotase/disabotase`,
        phrases: `pelanggaran pelanggaran_terhadap pelanggaran_atas ancaman_terhadap ancaman_bagi
          dengan_mengorbankan bertentangan_dengan kurangnya hambatan_bagi hambatan_terhadap
          tantangan_terhadap tantangan_bagi serangan_terhadap pengabaian_terhadap
          perusakan_terhadap minimnya tanpa_mengindahkan`,
      },
      good: {
        verbs: `bermanfaat menguntungkan`,
        phrases: `penting sangat_penting perlu mutlak esensial vital krusial fundamental mendasar
          dasar landasan fondasi pondasi kunci prasyarat syarat keharusan pilar tulang_punggung
          prioritas satu_satunya_jalan jalan_terbaik jalan_keluar solusi jawaban jaminan
          tak_terpisahkan keniscayaan ditoleransi dibenarkan diterima dibiarkan
          efektif adil sah relevan harga_mati`,
      },
      bad: {
        last: `berakhir dihentikan`,
        phrases: `ancaman berbahaya merugikan salah ilegal keliru bahaya hambatan penghalang
          kejahatan usang konsep_usang konsep_yang_usang gagasan_usang gagasan_yang_usang
          ditawar ditawar_tawar dikompromikan tidak_boleh_terjadi tidak_boleh_terulang
          tidak_boleh_berlanjut tidak_boleh_lagi_terjadi`,
      },
    },
    inflect,
  ),
  lacking: wordsOf("tanpa"),
  sole: wordsOf("hanya"),
  negators: wordsOf("tidak tak bukan bukanlah belum jangan tiada takkan mustahil"),
  bare: wordsOf("bukan bukanlah"),
  contrary: wordsOf("melainkan tetapi tapi"),
  affirming: wordsOf("hanya saja sekadar sekedar cuma semata melulu lain"),
  modals: wordsOf(
    "harus harusnya seharusnya perlu wajib mesti semestinya hendaknya sebaiknya dapat bisa boleh akan patut",
  ),
  unable: wordsOf("mustahil"),
  obligations: wordsOf("harus boleh seharusnya perlu wajib mesti hendaknya sebaiknya mari ayo"),
  steps: wordsOf("kita juga terus saling bersama bersama-sama lebih semakin selalu"),
  copulas: wordsOf("adalah merupakan ialah menjadi yaitu sangat amat paling"),
  needsCopula: false,
  own: wordsOf("kita kami saya"),
  articles: wordsOf("sebuah suatu"),
  purpose: wordsOf("untuk guna demi agar"),
  parting: wordsOf(
    "yang karena sebab meskipun walaupun sedangkan jika apabila bila ketika tetapi namun sehingga bahwa bahawa agar supaya dimana",
  ),
  linking: wordsOf("dan atau di dari para setiap semua antar antara dalam"),
  inner: wordsOf("tentang mengenai dalam di soal antara pada kepada bagi"),
  strange: wordsOf(
    "oleh dengan dari melalui selama setelah sebelum meskipun terhadap untuk akibat",
  ),
  conjunctions: wordsOf("dan atau serta tetapi melainkan"),
  introducing: wordsOf("bahwa bahawa"),
  views: wordsOf(
    `percaya yakin setuju sependapat sepakat berpendapat menganggap menerima mengatakan pandangan
     anggapan pendapat klaim gagasan argumen`,
  ),
  denying: wordsOf("menolak membantah meragukan menyangkal"),
  closing: wordsOf("dan sekarang segera"),
  transparent: wordsOf("prinsip"),
  genitives: wordsOf("dari"),
  prefixes: wordsOf("non anti kontra"),
  harmful:
    /(?:^|[^\p{L}])(?:teror|kejahatan|serangan|agres|hegemon|konfrontasi|konflik|perang|sanksi|embargo|blokade|campur tangan|mencampuri|intervensi|pendudukan|diduduki|aneksasi|pencaplokan|invasi|kolonial|penjajahan|dijajah|imperial|separatis|dominasi|mendominasi|sepihak|unilateral|paksaan|pemaksaan|koersif|penyelundupan|ekstremis|ancaman|mengancam|pelanggaran|rivalitas|persaingan|perebutan|fragmentasi|terfragmentasi|perpecahan|monopoli|peretas|meretas|diretas|disinformasi|ujaran kebencian|radikal|ketegangan|subversi|provokasi|intimidasi|pemerasan|ekspansionis|militerisasi|polarisasi|kesenjangan|jurang|ketimpangan|perlombaan senjata|tidak adil|arogansi|musuh|menggulingkan|penggulingan|pemisahan|hukum rimba|perdagangan (?:manusia|orang|narkoba)|pencucian uang|penipuan|pencurian|hambatan)/iu,
  beneficial:
    /(?:^|[^\p{L}])(?:keamanan|aman|perdamaian|damai|kerja-?\s?sama|bekerja-?\s?sama|kolaborasi|kedaulatan|berdaulat|kestabilan|stabilitas|integritas|keutuhan|kemerdekaan|merdeka|kepercayaan|percaya|hukum|aturan|hak|keadilan|adil|solidaritas|kesetaraan|kemitraan|multilateral|multipolar|perlucutan|pembangunan|dialog|perundingan|negosiasi|diplomasi|konsensus|perjanjian|traktat|konvensi|piagam|norma|kebebasan|kemakmuran|kesejahteraan|manfaat|bersama|saling|teknologi|digital|inovasi|reformasi|konektivitas|inklusi|kapasitas|perlindungan|non-|kontra-|anti-|pencegahan|otonomi|menghormati|harmoni|menentukan nasib|penentuan nasib)/iu,
};
