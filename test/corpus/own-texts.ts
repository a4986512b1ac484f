/** Paragraphs of our own, clean, in the languages that topoi serves and in some that it must not harm. */
export const ownTexts: Readonly<Record<string, readonly string[]>> = {
  en: [
    "The harbour council met on Tuesday to settle who pays for the new sea wall – and, as usual, nobody volunteered.",
    "“We can’t wait another decade,” the mayor said; her café on the quay had been flooded three times since March. The engineers’ estimate (£4.2 million) is naïve, critics say, because it leaves out the pumping stations, the drains and the re-routing of the coast road. Colour(s) of the flags, state(s) of repair and (re)building costs are listed in the annex; at 20 °C concrete cures in ½ the time.",
  ],
  id: [
    "Dewan kota membahas rencana tanggul baru di pelabuhan, tetapi belum ada pihak yang bersedia membayar biayanya.",
    "“Kami tidak bisa menunggu sepuluh tahun lagi,” kata wali kota. Warga di tepi pantai meminta agar pompa air diperbaiki lebih dahulu – sebab hujan deras datang lebih awal daripada tahun lalu, dan jalan-jalan kecil sudah terendam sejak pagi.",
  ],
  de: [
    "Der Hafenrat beriet am Dienstag über die neue Ufermauer; für die Kosten wollte wie üblich niemand geradestehen.",
    "„Wir können nicht noch zehn Jahre warten“, sagte die Bürgermeisterin. Größere Schäden gab es zuletzt im März, als das Wasser über die Straße bis in die Küchen lief. Ein Gutachten schätzt die Kosten auf 4,2 Millionen €; Kritiker halten das für schöngerechnet, weil Pumpwerke, Abflüsse und die Verlegung der Küstenstraße fehlen. Der Ausschuss tagt wieder am 3. März, Öffentlichkeit erwünscht. ÄRGER ÜBER ÖDE PLÄTZE.",
  ],
  fr: [
    "Le conseil du port s’est réuni mardi pour décider qui paiera la nouvelle digue ; personne ne s’est proposé.",
    "« Nous ne pouvons pas attendre encore dix ans », a déclaré la maire, dont le café a été inondé trois fois depuis l’été. Les élu(é)s et les employé(e)s de la voirie ont dû fermer l’école à midi. L’œuvre la plus coûteuse reste à venir : où placer les pompes, là-bas ou près du marché ? Le « débat passé » n’a guère aidé. ÉCOLE FERMÉE, MARCHÉ DÉPLACÉ… À BIENTÔT !",
  ],
  es: [
    "El consejo del puerto se reunió el martes para decidir quién pagará el nuevo muro; como siempre, nadie se ofreció.",
    "«No podemos esperar otros diez años», dijo la alcaldesa. ¿Quién responde por los daños? El café del muelle se inundó tres veces desde marzo, y los pequeños comercios piden ayuda cuanto antes. La comisión volverá a reunirse mañana en la sala n.º 3. ¡AÑO NUEVO, CAÑERÍAS NUEVAS! La letra «Ñ» y el “Ñ” de los carteles.",
  ],
  pt: [
    "O conselho do porto reuniu-se na terça-feira para decidir quem pagará o novo muro; como sempre, ninguém se ofereceu.",
    "“Não podemos esperar mais dez anos”, disse a prefeita, cujo café à beira do cais já foi alagado três vezes. As obras começarão amanhã em São Tomé, e a população da região ficará sem água até a próxima manhã. A MÃE, A IRMÃ E O IRMÃO FORAM A SÃO PAULO; “AMANHÃ”, DISSE A “IRM\u00c3\u201d… NÃO HÁ RAZÃO PARA AFLIÇÃO. O bairro chama-se “MAÇ\u00c3\u201d, o outro «MANH\u00c3\u00bb.",
  ],
  it: [
    "Il consiglio del porto si è riunito martedì per decidere chi pagherà la nuova diga; come sempre, nessuno si è offerto.",
    "«Non possiamo aspettare altri dieci anni», ha detto la sindaca. Perché la città non ha più fondi? Il caffè sul molo è già stato allagato tre volte, e l’università chiede più pompe. LA CITTÀ È PIÙ PULITA, LA LIBERTÀ… PERCHÉ NO? «LIBERTÀ», «CITTÀ».",
  ],
  zh: [
    "港口委员会星期二开会讨论新海堤的费用由谁承担，结果还是没有人愿意出钱。",
    "“我们不能再等十年了，”市长说。她在码头边开的小咖啡馆今年三月以来已经被淹了三次。工程师估计需要四百二十万元，但是批评者认为这个数字太低，因为没有把水泵站、排水沟和沿海公路改道的费用算进去。汉字（hànzì）是记录语言的符号；习近平（Xi Jinping）于2015年访问乌镇。联通的网络昨天断了两个小时。",
  ],
  ja: [
    "港の委員会は火曜日に新しい防波堤の費用を誰が負担するかを話し合ったが、名乗り出る者はいなかった。",
    "「もう十年は待てません」と市長は言った。岸壁のそばの小さなカフェは三月から三度も浸水している。漢字（かんじ）の読み方や、ＮＡＴＯのような全角の文字はそのまま残す。技術者の見積もりは安すぎるという声もあり、ポンプ場と排水路の費用が入っていないからだ。",
  ],
  ko: [
    "항만 위원회는 화요일에 새 방파제 비용을 누가 낼지 논의했지만 이번에도 나서는 사람은 없었다.",
    "“우리는 십 년을 더 기다릴 수 없습니다.” 시장은 이렇게 말했다. 부두 옆의 작은 카페는 삼월부터 세 번이나 물에 잠겼다. 비평가들은 배수로와 펌프장의 비용이 빠져 있기 때문에 그 견적이 너무 낮다고 본다.",
  ],
  ru: [
    "Совет порта собрался во вторник, чтобы решить, кто заплатит за новую дамбу; желающих, как обычно, не нашлось.",
    "«Мы не можем ждать ещё десять лет», — сказала мэр. Кафе на набережной с марта затопило трижды. Инженеры называют сумму в 4,2 млн рублей, но критики считают её заниженной: в неё не вошли насосные станции, водостоки и перенос дороги. Книга «История СССР», журнал «НАУКА И РЫНОК РФ» и закон № 5. ЕЩЁ РАЗ О СССР…",
  ],
  pl: [
    "Rada portu zebrała się we wtorek, żeby ustalić, kto zapłaci za nową ścianę; jak zwykle nikt się nie zgłosił. Późną jesienią łódź źle znosiła fale, a mżawka gęstniała.",
  ],
  cs: [
    "Rada přístavu se sešla v úterý, aby rozhodla, kdo zaplatí novou hráz; jako obvykle se nikdo nepřihlásil. Příliš žluťoučký kůň zůstal u říčky.",
  ],
  hu: [
    "A kikötői tanács kedden ült össze, hogy eldöntse, ki fizeti az új gátat; szokás szerint senki sem jelentkezett. Az őszi esőzések újra elöntötték a szűk utcákat.",
  ],
  ro: [
    "Consiliul portului s-a întrunit marți ca să hotărască cine plătește noul dig; ca de obicei, nimeni nu s-a oferit. Când plouă, străzile înguste sunt inundate până în pivnițe.",
  ],
  tr: [
    "Liman kurulu salı günü yeni duvarın parasını kimin ödeyeceğini görüşmek için toplandı; her zamanki gibi kimse öne çıkmadı. Yağmurlar başlayınca dar sokaklar yine sular altında kaldı.",
  ],
  el: [
    "Το συμβούλιο του λιμανιού συνεδρίασε την Τρίτη για να αποφασίσει ποιος θα πληρώσει το νέο τείχος· όπως πάντα, κανείς δεν προσφέρθηκε.",
  ],
  uk: [
    "Рада порту зібралася у вівторок, щоб вирішити, хто заплатить за нову дамбу; охочих, як завжди, не знайшлося. Її мешканці з Рівного та Їжакевич із Ґданська чекають. СІРІ РІКИ УКРАЇНИ.",
  ],
  ar: ["اجتمع مجلس الميناء يوم الثلاثاء ليقرر من سيدفع ثمن السد الجديد، ولم يتطوع أحد كالعادة."],
  he: ["מועצת הנמל התכנסה ביום שלישי כדי להחליט מי ישלם על החומה החדשה, וכרגיל אף אחד לא התנדב."],
  vi: [
    "Hội đồng cảng họp hôm thứ Ba để quyết định ai sẽ trả tiền cho bức tường biển mới; như thường lệ, không ai xung phong. NƯỚC ĐÃ DÂNG, “Đ\u00c2\u201d, “L\u00c2\u201d.",
  ],
  is: [
    "Hafnarráðið kom saman á þriðjudag til að ákveða hver greiði fyrir nýja garðinn; enginn bauð sig fram. Húsið „með“ þakinu stóð við ána og það rigndi.",
  ],
  sv: [
    "Hamnrådet möttes på tisdagen för att avgöra vem som betalar den nya muren; som vanligt ville ingen. PÅ ÖN, ”SMÅ”, »RÅ»… Bokstaven ”Å” och ”Ä”.",
  ],
  fa: [
    "شورای بندر روز سه‌شنبه نشست تا ببیند هزینهٔ دیوار تازه را چه کسی می‌پردازد؛ مثل همیشه کسی داوطلب نشد.",
  ],
  hi: [
    "बंदरगाह परिषद मंगलवार को यह तय करने के लिए मिली कि नई दीवार का ख़र्च कौन देगा; हमेशा की तरह कोई आगे नहीं आया। क्‍या यह ठीक है?",
  ],
  th: ["สภาท่าเรือประชุมกันเมื่อวันอังคารเพื่อตัดสินว่าใครจะจ่ายค่ากำแพงใหม่ และเช่นเคย ไม่มีใครอาสา"],
};
