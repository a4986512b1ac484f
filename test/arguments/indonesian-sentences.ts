import type { Role } from "../../src/rows.js";

/** A sentence and the role that a reader gives it. */
export type ReadSentence = readonly [role: Role, text: string];

/**
 * 120 sentences in the manner of news, essays and speeches, in the short paragraphs in which they
 * stand. They were written before there were rules for Indonesian: the paragraphs at odd places
 * served to make the rules, those at even places measure them and are not to be tuned on. Both are
 * by the hand that wrote the rules, so that they flatter them: they guard what works, and how sure
 * the rules are was measured on texts by others.
 */
export const indonesianParagraphs: readonly (readonly ReadSentence[])[] = [
  [
    [
      "none",
      "Yang terhormat para anggota dewan, selamat pagi dan salam sejahtera bagi kita semua.",
    ],
    [
      "none",
      "Terima kasih atas kesempatan yang diberikan kepada saya untuk berbicara di forum ini.",
    ],
    ["claim", "Kemiskinan di daerah pesisir bukan takdir."],
    [
      "premise",
      "Dalam sepuluh tahun terakhir harga solar naik tiga kali lipat, sementara harga ikan di tempat pelelangan hampir tidak bergerak.",
    ],
    ["proposal", "Kita harus memberi nelayan kecil akses langsung ke pasar."],
  ],
  [
    [
      "premise",
      "Banjir merendam sedikitnya empat ratus rumah di tiga kecamatan pada Selasa malam.",
    ],
    [
      "premise",
      "Menurut catatan badan penanggulangan bencana setempat, ini banjir kelima sejak awal tahun.",
    ],
    ["claim", "Warga menilai pemerintah kota lamban menangani sungai yang kian dangkal."],
    ["proposal", "Mereka mendesak agar pengerukan dimulai sebelum musim hujan berikutnya."],
    ["none", "Baca juga: Tiga Jembatan di Hulu Ambruk Diterjang Arus"],
  ],
  [
    ["claim", "Membaca adalah kebiasaan yang paling murah dan paling diabaikan di negeri ini."],
    [
      "premise",
      "Di kampung saya, satu-satunya perpustakaan buka dua hari sepekan dan tutup pada jam anak-anak pulang sekolah.",
    ],
    ["premise", "Rak-raknya berisi buku pelajaran dari kurikulum yang sudah diganti tiga kali."],
    ["claim", "Tidak mengherankan bila anak-anak lebih akrab dengan gawai daripada dengan buku."],
    ["proposal", "Bukalah perpustakaan pada sore hari dan serahkan pengelolaannya kepada warga."],
  ],
  [
    ["none", "Saya berterima kasih kepada Ketua atas diselenggarakannya pertemuan ini."],
    ["claim", "Situasi kemanusiaan di wilayah itu tidak dapat diterima."],
    [
      "premise",
      "Lebih dari dua juta orang telah meninggalkan rumah mereka, dan separuhnya adalah anak-anak.",
    ],
    ["premise", "Konvoi bantuan ditahan di perbatasan selama sebelas hari."],
    ["proposal", "Kami menyerukan kepada semua pihak untuk segera menghentikan tembak-menembak."],
  ],
  [
    ["claim", "Kedaulatan data pada hakikatnya adalah kedaulatan rakyat."],
    [
      "premise",
      "Sebab siapa yang menguasai data penduduk, dialah yang menentukan siapa mendapat pinjaman dan siapa ditolak.",
    ],
    [
      "premise",
      "Tahun lalu, data jutaan pelanggan sebuah operator dijual di forum gelap dengan harga tak sampai sebungkus nasi.",
    ],
    ["claim", "Undang-undang yang ada terlalu lunak terhadap perusahaan yang lalai."],
    [
      "proposal",
      "Negara perlu membentuk lembaga pengawas yang independen dan berani menjatuhkan denda.",
    ],
  ],
  [
    ["none", "Rapat paripurna akan dilanjutkan pada Kamis pukul sembilan pagi."],
    ["none", "Demikian laporan kami dari gedung parlemen."],
    [
      "premise",
      "Anggaran kesehatan tahun depan naik menjadi delapan triliun rupiah dari enam triliun pada tahun ini.",
    ],
    ["claim", "Menurut ketua fraksi, kenaikan itu masih jauh dari cukup."],
    [
      "proposal",
      "Ia meminta pemerintah menambah dokter di puskesmas terpencil ketimbang membangun rumah sakit baru di ibu kota.",
    ],
  ],
  [
    ["claim", "Kota ini dibangun untuk mobil, bukan untuk manusia."],
    [
      "premise",
      "Trotoar di jalan utama lebarnya kurang dari satu meter, dan separuhnya dipakai untuk parkir.",
    ],
    [
      "premise",
      "Pejalan kaki terpaksa turun ke badan jalan, karena tiang listrik berdiri tepat di tengah jalur mereka.",
    ],
    ["claim", "Pelebaran jalan hanya akan mengundang lebih banyak kendaraan."],
    ["proposal", "Sudah saatnya pemerintah kota mengembalikan trotoar kepada pejalan kaki."],
  ],
  [
    ["none", "Hadirin yang saya muliakan, izinkan saya memulai dengan sebuah cerita."],
    [
      "premise",
      "Pada tahun 1987, ayah saya menanam tujuh puluh batang pohon jati di lereng yang gundul.",
    ],
    ["premise", "Kini lereng itu menjadi sumber air bagi tiga desa."],
    ["claim", "Hutan tumbuh ketika warga merasa memilikinya."],
    ["proposal", "Marilah kita kembalikan hak kelola hutan kepada masyarakat adat."],
  ],
  [
    ["claim", "Ujian nasional mengukur kemampuan menghafal, bukan kemampuan berpikir."],
    [
      "premise",
      "Penelitian di dua belas sekolah menunjukkan bahwa nilai tinggi tidak berkaitan dengan kemampuan memecahkan masalah.",
    ],
    ["none", "Pertanyaannya sederhana: untuk apa kita menguji?"],
    ["claim", "Jelas bahwa sistem semacam ini merugikan anak-anak yang berbakat di luar angka."],
    ["proposal", "Sebaiknya penilaian diserahkan kepada sekolah dengan pengawasan dari luar."],
  ],
  [
    [
      "premise",
      "Menteri luar negeri bertemu dengan rekannya dari tiga negara tetangga di Manila, Senin lalu.",
    ],
    ["claim", "Ia menegaskan bahwa perdamaian di laut adalah kepentingan semua bangsa."],
    ["premise", "Kedua pihak telah menandatangani empat kesepakatan perikanan sejak 2019."],
    [
      "proposal",
      "Sengketa wilayah, katanya, hendaknya diselesaikan lewat perundingan dan bukan lewat kapal perang.",
    ],
    ["none", "Acara ditutup dengan jamuan makan malam."],
  ],
  [
    ["claim", "Energi matahari bukan lagi mimpi orang kaya."],
    ["premise", "Harga panel turun hampir sembilan puluh persen dalam satu dasawarsa."],
    [
      "premise",
      "Misalnya, sebuah pesantren di Lombok kini membayar listrik hanya seperlima dari tagihannya dahulu.",
    ],
    [
      "claim",
      "Namun aturan jaringan justru menghambat warga yang ingin menjual kelebihan dayanya.",
    ],
    ["proposal", "Cabut aturan itu, dan atap rumah akan menjadi pembangkit."],
  ],
  [
    ["none", "Akhir kata, saya mengucapkan selamat berlibur kepada seluruh siswa."],
    ["none", "Wassalamualaikum warahmatullahi wabarakatuh."],
    ["proposal", "Jangan biarkan gelar membuat kalian lupa pada tanah tempat kalian berpijak."],
    ["claim", "Ilmu tanpa kejujuran adalah bahaya."],
    ["premise", "Dua lulusan terbaik kami tahun lalu memilih mengajar di pulau terluar."],
  ],
  [
    ["none", "Saya persilakan wakil dari Malaysia untuk menyampaikan pernyataannya."],
    ["none", "Sekarang saya akan berbicara dalam kapasitas saya sebagai wakil negara saya."],
    ["proposal", "Dewan ini tidak boleh berdiam diri."],
    [
      "proposal",
      "Resolusi yang sudah disepakati wajib dilaksanakan oleh semua pihak tanpa kecuali.",
    ],
    ["claim", "Kebungkaman kita adalah bentuk persetujuan."],
  ],
  [
    ["proposal", "Pemerintah seyogianya belajar dari kegagalan itu."],
    ["none", "Penulis adalah dosen ilmu politik di sebuah universitas di Makassar."],
    ["claim", "Demokrasi kita mahal karena partai tidak mau membuka pembukuannya."],
    [
      "proposal",
      "Penting bagi partai untuk mengumumkan setiap sumbangan di atas sepuluh juta rupiah.",
    ],
    [
      "premise",
      "Pada pemilu terakhir, hanya dua dari enam belas partai yang melaporkan seluruh sumbangannya.",
    ],
  ],
  [
    ["none", "Ikuti kami di media sosial untuk berita terbaru."],
    ["none", "Editor: Rahmat Hidayat"],
    ["claim", "Petani tidak butuh belas kasihan."],
    ["proposal", "Yang mereka butuhkan adalah harga dasar yang dijamin sebelum masa tanam."],
    [
      "proposal",
      "Satu-satunya jalan adalah menghapus kuota impor yang diatur oleh segelintir pedagang.",
    ],
  ],
  [
    ["none", "Apa yang dapat kita pelajari dari kota-kota pelabuhan tua?"],
    ["claim", "Menurut saya, pelabuhan yang berhasil selalu terbuka bagi orang asing."],
    [
      "premise",
      "Malaka pada abad kelima belas mempekerjakan empat syahbandar, masing-masing untuk satu kelompok pedagang.",
    ],
    ["proposal", "Untuk itu, izin usaha perlu disederhanakan."],
    ["proposal", "Bea cukai pun semestinya melayani dalam lebih dari satu bahasa."],
  ],
  [
    ["none", "Assalamualaikum, selamat malam, dan selamat datang di kota kami."],
    ["none", "Sebelum memulai, mari kita berdoa menurut agama dan kepercayaan masing-masing."],
    ["none", "Pidato ini disampaikan pada pembukaan pameran buku di Yogyakarta."],
    ["claim", "Saya yakin buku cetak tidak akan mati."],
    ["proposal", "Kami mengajak para penerbit untuk menurunkan harga buku anak."],
  ],
  [
    ["none", "Laporan ini dibagi menjadi empat bagian."],
    ["none", "Bagian pertama membahas ketersediaan air, bagian kedua membahas harganya."],
    ["claim", "Air bersih adalah hak, bukan barang dagangan."],
    ["premise", "Di tujuh kabupaten, warga membeli air dengan harga lima kali lipat tarif kota."],
    ["proposal", "Tarif progresif hendaknya segera diberlakukan bagi industri."],
  ],
  [
    ["none", "Hak jawab dapat dikirim ke alamat redaksi."],
    ["claim", "Hukuman mati tidak membuat jalanan lebih aman."],
    ["premise", "Angka pembunuhan di provinsi itu tetap sama sebelum dan sesudah eksekusi."],
    ["proposal", "Hakim seharusnya mempertimbangkan hukuman seumur hidup terlebih dahulu."],
    ["proposal", "Sudah semestinya negara berhenti membunuh atas nama rakyat."],
  ],
  [
    ["none", "Terima kasih, Bapak Ketua."],
    ["none", "Sidang diskors sampai pukul dua siang."],
    ["claim", "Sanksi sepihak merusak tatanan yang kita bangun bersama."],
    ["premise", "Sejak sanksi itu dijatuhkan, harga obat di negara kami naik empat puluh persen."],
    [
      "proposal",
      "Oleh karena itu, delegasi kami menuntut pencabutan sanksi tersebut tanpa syarat.",
    ],
  ],
  [
    [
      "claim",
      "Kecerdasan buatan akan mengubah cara kita bekerja, tetapi tidak akan menggantikan rasa tanggung jawab.",
    ],
    [
      "premise",
      "Sebuah pabrik garmen di Solo memangkas waktu pemeriksaan kain dari dua jam menjadi sembilan menit.",
    ],
    [
      "premise",
      "Namun, ketika mesin itu salah menolak pesanan, tidak seorang pun bersedia menjawab keluhan pelanggan.",
    ],
    ["claim", "Dengan kata lain, tanggung jawab tidak dapat dialihdayakan."],
    ["proposal", "Setiap keputusan mesin mesti dapat ditinjau oleh manusia."],
  ],
  [
    ["none", "Wartawan kami melaporkan dari Kupang."],
    ["none", "Berikut kutipan wawancara dengan kepala desa itu."],
    ["claim", "Merantau bukan lagi pilihan, melainkan keterpaksaan."],
    [
      "premise",
      "Dari seratus lulusan sekolah menengah, delapan puluh tiga pergi ke kota dalam waktu setahun.",
    ],
    ["proposal", "Buatlah lapangan kerja di desa, niscaya mereka akan pulang."],
  ],
  [
    [
      "none",
      "Hari ini kita berkumpul untuk memperingati seratus tahun berdirinya perkumpulan ini.",
    ],
    ["claim", "Persatuan adalah harta kita yang paling berharga."],
    [
      "premise",
      "Para pendiri perkumpulan ini datang dari sembilan pulau dan berbicara dalam tujuh bahasa.",
    ],
    ["proposal", "Mari kita rawat warisan itu dengan perbuatan."],
    ["proposal", "Kami mengimbau generasi muda agar tidak mudah terpecah oleh kabar bohong."],
  ],
  [
    ["none", "Gambar 2 memperlihatkan letak keempat stasiun pengamatan."],
    ["none", "Data lengkap tersedia pada lampiran."],
    [
      "claim",
      "Dengan demikian, pembangunan bendungan itu lebih banyak mudarat daripada manfaatnya.",
    ],
    ["premise", "Debit sungai di hilir menyusut sepertiga setelah pintu air ditutup."],
    ["proposal", "Pembangunan tahap kedua harus dihentikan."],
  ],
];
