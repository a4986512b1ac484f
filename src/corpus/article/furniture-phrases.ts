import type { Reason } from "./furniture.js";

/** What pages say around an article, in the languages served. Small letters; no full stop. */
interface Phrases {
  /** Lines that say just this. */
  readonly whole: readonly string[];
  /** Short lines that begin with this. */
  readonly begin: readonly string[];
}

const list = (text: string) => text.split(/\s*\|\s*/u).map((phrase) => phrase.trim());

/** By reason: English, Indonesian, German, French, Spanish, Portuguese, Italian, Chinese, Japanese, Korean, Russian. */
export const phrases: readonly (readonly [Reason, Phrases])[] = [
  [
    "navigation",
    {
      whole: list(
        "home | menu | search | sitemap | site map | rss | mobile | top | top stories | next | previous | next article | previous article | sign in | sign up | log in | login | register | contact | contact us | about us | about | app download | sections | more | skip navigation | close | view all | show more | load more | read next | latest | archive | archives | categories | tags | " +
          "beranda | cari | masuk | daftar | tentang kami | hubungi kami | terpopuler | selengkapnya | kategori | arsip | " +
          "startseite | suche | suchen | anmelden | impressum | kontakt | datenschutz | über uns | mehr | weiter | zurück | nach oben | themen | " +
          "accueil | recherche | rechercher | connexion | se connecter | s'inscrire | plan du site | qui sommes-nous | nous contacter | mentions légales | suivant | précédent | haut de page | " +
          "inicio | buscar | iniciar sesión | regístrate | contacto | quiénes somos | aviso legal | siguiente | anterior | ver más | portada | " +
          "início | pesquisar | entrar | cadastre-se | contato | contacto | quem somos | sobre nós | seguinte | próximo | voltar ao topo | ver mais | " +
          "cerca | accedi | registrati | contatti | chi siamo | mappa del sito | mapa do site | mapa del sitio | mapa web | peta situs | successivo | precedente | torna su | " +
          "首页 | 搜索 | 登录 | 注册 | 网站地图 | 联系我们 | 关于我们 | 下一篇 | 上一篇 | 返回顶部 | 更多 | 设为首页 | 加入收藏 | 手机版 | " +
          "ホーム | トップ | トップページ | 検索 | ログイン | 会員登録 | お問い合わせ | サイトマップ | 会社概要 | 次の記事 | 前の記事 | もっと見る | ページの先頭へ | " +
          "홈 | 검색 | 로그인 | 회원가입 | 사이트맵 | 회사소개 | 다음 글 | 이전 글 | 더보기 | 맨 위로 | 목록 | " +
          "главная | поиск | войти | вход | регистрация | карта сайта | контакты | о нас | о проекте | далее | назад | наверх | ещё | подробнее",
      ),
      begin: list(
        "most viewed | most read | most popular | trending | related article | related articles | related stories | related news | related posts | related content | related topics | you may also like | you might also like | recommended for you | read more | see also | see more | more from | more on | more in | more stories | more news | skip to | back to top | back to the top | go to forum | global edition | follow us | editor's picks | up next | don't miss | popular in | latest news | latest stories | latest headlines | latest articles | recent posts | " +
          "baca juga | berita terkait | artikel terkait | berita lainnya | kembali ke atas | lihat juga | " +
          "lesen sie auch | mehr zum thema | das könnte sie auch interessieren | verwandte artikel | meistgelesen | zum thema | auch interessant | " +
          "à lire aussi | lire aussi | voir aussi | sur le même sujet | articles liés | les plus lus | à découvrir | " +
          "lea también | lee también | le puede interesar | te puede interesar | noticias relacionadas | artículos relacionados | lo más leído | más noticias | " +
          "leia também | leia mais | veja também | notícias relacionadas | artigos relacionados | mais lidas | saiba mais | " +
          "leggi anche | leggi tutto | articoli correlati | potrebbe interessarti | i più letti | vedi anche | " +
          "相关新闻 | 相关阅读 | 相关文章 | 推荐阅读 | 热门文章 | 延伸阅读 | 热点推荐 | 返回首页 | " +
          "関連記事 | あわせて読みたい | おすすめ記事 | 人気記事 | アクセスランキング | " +
          "관련기사 | 관련 기사 | 함께 읽기 | 함께 읽을 | 많이 본 | 인기기사 | 추천기사 | " +
          "читайте также | по теме | материалы по теме | похожие статьи | самое читаемое | популярное | другие новости",
      ),
    },
  ],
  [
    "share and print",
    {
      whole: list(
        "share | share this | share this article | tweet | print | email | e-mail | whatsapp | facebook | twitter | telegram | linkedin | pinterest | reddit | wechat | weibo | line | copy link | permalink | share permalink | print this article | email this article | bookmark | save | listen | flipboard | instagram | youtube | " +
          "bagikan | cetak | simpan | teilen | drucken | merken | vorlesen | partager | imprimer | enregistrer | écouter | compartir | guardar | escuchar | compartilhar | partilhar | salvar | ouvir | condividi | stampa | salva | ascolta | " +
          "分享 | 打印 | 收藏 | 字号 | シェア | 印刷 | 保存 | ツイート | 공유 | 공유하기 | 인쇄 | 스크랩 | 글자크기 | поделиться | распечатать | сохранить",
      ),
      begin: list(
        "share on | share to | click to share | click to email | click to print | shares | share via | share this | share - | share – | print e-mail | email this | adjust font size | font size | listen to this | bagikan ke | teilen auf | partager sur | partager par | compartir en | compartilhar no | compartilhe | condividi su | 分享到 | 分享至 | 字体大小 | この記事をシェア | поделиться в",
      ),
    },
  ],
  [
    "comment form",
    {
      whole: list(
        "comments | comment | your comment | no comments | no comments yet | leave a reply | username | user name | user name required | reply | " +
          "komentar | kommentare | kommentar | antworten | commentaires | commentaire | répondre | comentarios | comentario | responder | comentários | comentário | commenti | rispondi | " +
          "评论 | 网友评论 | 回复 | 发表评论 | コメント | 返信 | 댓글 | 답글 | комментарии | ответить",
      ),
      begin: list(
        "add your comment | add a comment | leave a comment | leave a reply | post a comment | write a comment | join the conversation | your email address will not be published | enter the words you see | be the first to comment | please log in to comment | show comments | view comments | " +
          "tinggalkan komentar | tulis komentar | einen kommentar | schreiben sie einen kommentar | kommentar schreiben | laisser un commentaire | réagir à | deja un comentario | escribe un comentario | deixe um comentário | deixe seu comentário | lascia un commento | 我来说两句 | 我要评论 | コメントを書く | コメントを残す | 댓글 쓰기 | 댓글을 | оставить комментарий | добавить комментарий",
      ),
    },
  ],
  [
    "advert",
    {
      whole: list(
        "newsletters | advertisement | advertisements | advertising | sponsored | sponsored content | ad | newsletter | iklan | anzeige | werbung | publicité | publicidad | publicidade | anuncio | pubblicità | 广告 | 広告 | スポンサーリンク | 광고 | реклама | continue reading below | story continues below | article continues below",
      ),
      begin: list(
        "subscribe to | subscribe now | sign up for | sign up to | get our newsletter | get the app | download our app | send your stories | we use cookies | this site uses cookies | this website uses cookies | accept cookies | story continues | article continues | continue reading | click here | to read the full story | already a subscriber | " +
          "langganan | berlangganan | newsletter abonnieren | jetzt abonnieren | wir verwenden cookies | diese website verwendet cookies | abonnez-vous | s'abonner | inscrivez-vous | nous utilisons des cookies | ce site utilise des cookies | suscríbete | suscribirse | utilizamos cookies | este sitio utiliza cookies | usamos cookies | assine | inscreva-se | este site usa cookies | este site utiliza cookies | abbonati | iscriviti | questo sito utilizza | utilizziamo i cookie | 本网站使用cookie | 当サイトではcookie | メールマガジン | 뉴스레터 | 구독하기 | подпишитесь | подписаться на | мы используем файлы cookie",
      ),
    },
  ],
  [
    "copyright",
    {
      whole: list(
        "all rights reserved | privacy policy | terms of use | terms of service | terms and conditions | cookie policy | cookie settings | kebijakan privasi | nutzungsbedingungen | agb | politique de confidentialité | política de privacidad | política de privacidade | informativa sulla privacy | 隐私政策 | 免责声明 | 版权声明 | プライバシーポリシー | 利用規約 | 개인정보처리방침 | 이용약관 | политика конфиденциальности",
      ),
      begin: list(
        "copyright © | © copyright | copyright 1 | copyright 2 | alle rechte vorbehalten | tous droits réservés | todos los derechos reservados | todos os direitos reservados | tutti i diritti riservati | hak cipta | 版权所有 | 未经授权 | 未经许可 | 無断転載 | 무단전재 | 저작권자 | все права защищены | перепечатка",
      ),
    },
  ],
];
