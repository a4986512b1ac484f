import type { Role } from "../../src/rows.js";

/** A sentence and the role that a reader gives it. */
export type ReadSentence = readonly [role: Role, text: string];

/**
 * Sentences in the manner of news, essays, papers and speeches, in the short paragraphs in which
 * they stand. They are by the hand that wrote the rules, so that they flatter them: they guard what
 * works, and how sure the rules are was measured on texts by others.
 */
export const germanParagraphs: readonly (readonly ReadSentence[])[] = [
  [
    ["none", "Herr Präsident, sehr geehrte Damen und Herren!"],
    ["none", "Ich danke Ihnen für die Einladung in dieses Haus."],
    ["claim", "Armut an der Küste ist kein Schicksal."],
    ["premise", "In den letzten zehn Jahren hat sich der Dieselpreis im Hafen verdreifacht."],
    ["proposal", "Wir müssen den kleinen Fischern einen eigenen Zugang zum Markt geben."],
  ],
  [
    ["premise", "Das Hochwasser zerstörte in der Nacht zum Dienstag vierhundert Häuser."],
    ["premise", "Nach Angaben des Katastrophenschutzes war es die fünfte Flut seit Januar."],
    ["claim", "Die Anwohner halten die Stadtverwaltung für träge und überfordert."],
    ["proposal", "Der Fluss sollte vor der nächsten Regenzeit ausgebaggert werden."],
    ["none", "Lesen Sie auch: Drei Brücken am Oberlauf eingestürzt."],
  ],
  [
    ["claim", "Lesen ist die billigste und am meisten unterschätzte Gewohnheit dieses Landes."],
    ["premise", "In meinem Dorf öffnet die einzige Bücherei zweimal in der Woche."],
    ["premise", "Zehn von zwölf Regalen wurden seit 1998 nicht mehr bestückt."],
    ["claim", "Es ist daher kein Wunder, dass Kinder lieber zum Telefon greifen."],
    ["proposal", "Öffnen Sie die Büchereien am Abend und geben Sie die Schlüssel den Bürgern!"],
  ],
  [
    ["claim", "Die humanitäre Lage in der Region ist unerträglich."],
    ["premise", "Mehr als zwei Millionen Menschen haben ihre Häuser verlassen."],
    ["premise", "Elf Tage lang wurden Hilfskonvois an der Grenze festgehalten."],
    ["proposal", "Wir rufen alle Parteien auf, die Waffen niederzulegen."],
    [
      "proposal",
      "Die Verantwortlichen gehören vor Gericht gestellt und nicht an den Verhandlungstisch.",
    ],
  ],
  [
    ["claim", "Wer die Daten der Bürger beherrscht, beherrscht am Ende auch die Bürger."],
    [
      "premise",
      "Im vergangenen Jahr verkaufte ein Mitarbeiter die Daten von drei Millionen Kunden.",
    ],
    ["claim", "Das geltende Gesetz ist gegenüber nachlässigen Unternehmen viel zu milde."],
    ["proposal", "Es braucht eine unabhängige Aufsicht, die Bußgelder verhängen darf."],
    ["proposal", "Was wir brauchen, ist ein Recht auf Löschung ohne Ausnahmen."],
  ],
  [
    ["none", "Die Sitzung wird am Donnerstag um neun Uhr fortgesetzt."],
    ["premise", "Der Gesundheitsetat steigt im kommenden Jahr von sechs auf acht Milliarden Euro."],
    ["claim", "Der Zuwachs reicht nach Ansicht der Opposition bei weitem nicht aus."],
    ["proposal", "Sie verlangt mehr Ärzte auf dem Land statt neuer Kliniken in der Hauptstadt."],
    ["premise", "Zuletzt hatten drei Landkreise ihre Notaufnahmen geschlossen."],
  ],
  [
    ["claim", "Diese Stadt wurde für Autos gebaut, nicht für Menschen."],
    ["premise", "Der Gehweg an der Hauptstraße ist an 40 Stellen schmaler als ein Meter."],
    ["claim", "Breitere Straßen werden nur noch mehr Verkehr anziehen."],
    ["proposal", "Es ist höchste Zeit, den Fußgängern ihre Wege zurückzugeben."],
    ["proposal", "Schluss mit dem Parken auf dem Bürgersteig!"],
  ],
  [
    ["none", "Lassen Sie mich mit einer Geschichte beginnen."],
    ["premise", "Im Jahr 1987 pflanzte mein Vater siebzig Eichen auf einem kahlen Hang."],
    ["premise", "Heute speist der Hang die Brunnen von drei Dörfern."],
    ["claim", "Ein Wald wächst nur dort, wo die Menschen ihn als den ihren betrachten."],
    ["proposal", "Geben wir den Gemeinden das Recht auf ihren Wald zurück!"],
  ],
  [
    ["claim", "Das Zentralabitur misst das Gedächtnis und nicht das Denken."],
    [
      "premise",
      "Eine Studie an zwölf Schulen zeigt, dass gute Noten nichts über Problemlösen aussagen.",
    ],
    ["none", "Die Frage ist einfach: Wozu prüfen wir?"],
    [
      "claim",
      "Offensichtlich benachteiligt ein solches System Kinder, deren Begabung nicht in Zahlen passt.",
    ],
    ["proposal", "Besser wäre es, die Bewertung den Schulen zu überlassen."],
  ],
  [
    ["premise", "Der Außenminister traf am Montag in Wien seine Kollegen aus drei Nachbarstaaten."],
    ["premise", "Beide Seiten haben seit 2019 vier Abkommen über die Fischerei unterzeichnet."],
    ["claim", "Frieden auf See liegt im Interesse aller Nationen."],
    ["proposal", "Grenzstreitigkeiten dürfen nicht mit Kriegsschiffen ausgetragen werden."],
    [
      "none",
      "Der Abend endete mit einem Empfang im Rathaus, zu dem die Botschaft eingeladen hatte.",
    ],
  ],
  [
    ["claim", "Solarstrom ist längst kein Traum reicher Leute mehr."],
    ["premise", "Die Preise für Module sind binnen zehn Jahren um fast neunzig Prozent gefallen."],
    ["premise", "So zahlt eine Schule in Rostock heute ein Fünftel ihrer früheren Rechnung."],
    ["claim", "Die Netzregeln behindern jedoch ausgerechnet diejenigen, die Strom abgeben wollen."],
    ["proposal", "Diese Regeln gehören abgeschafft."],
  ],
  [
    ["claim", "Sanktionen treffen selten die, die sie treffen sollen."],
    [
      "premise",
      "Seit dem Embargo haben sich Medikamente um vierzig Prozent verteuert, weil die Banken keine Zahlungen mehr abwickeln.",
    ],
    ["claim", "Das schwächt die Opposition und stärkt die Regierung."],
    ["proposal", "Deshalb fordert unsere Delegation die Aufhebung ohne Bedingungen."],
    ["none", "Vielen Dank, Herr Vorsitzender."],
  ],
  [
    ["none", "Dieser Beitrag untersucht die Folgen der Reform für kleine Betriebe."],
    ["none", "Der zweite Abschnitt beschreibt die Daten, der dritte die Methode."],
    ["premise", "Zwischen 2010 und 2020 sank die Zahl der Betriebe von 4.100 auf 2.700."],
    ["claim", "Die Reform dürfte diesen Rückgang eher beschleunigt haben."],
    ["proposal", "Der Gesetzgeber täte gut daran, die Schwelle wieder anzuheben."],
  ],
  [
    ["claim", "Ein Parlament, das sich selbst entmachtet, verliert das Vertrauen seiner Wähler."],
    [
      "premise",
      "Von 62 Gesetzen der vergangenen Wahlperiode wurden 41 ohne Aussprache verabschiedet.",
    ],
    ["premise", "Denn die Fristen waren so kurz, dass niemand die Entwürfe lesen konnte."],
    ["proposal", "Künftig sind Entwürfe mindestens vier Wochen vor der Abstimmung vorzulegen."],
    ["claim", "Demokratie kostet Zeit, und diese Zeit ist gut angelegt."],
  ],
  [
    ["claim", "Meiner Meinung nach ist die Neutralität überholt."],
    ["premise", "Im Winter 2021 flogen fremde Drohnen siebenmal über unsere Kraftwerke."],
    ["claim", "Ein Land ohne Flugabwehr ist nicht neutral, sondern wehrlos."],
    ["proposal", "Es gilt, die Nachbarn als Partner zu gewinnen."],
    ["proposal", "Lassen Sie uns darüber endlich ehrlich reden."],
  ],
  [
    ["none", "Der Autor ist Professor für Völkerrecht in Graz."],
    ["claim", "Das Völkerrecht lebt davon, dass auch die Starken sich daran halten."],
    ["premise", "Der Gerichtshof hat in elf Fällen gegen eine Großmacht entschieden."],
    ["premise", "Neun dieser Urteile wurden nie umgesetzt."],
    ["proposal", "Die Staatengemeinschaft ist verpflichtet, Urteile durchzusetzen."],
  ],
  [
    ["claim", "Künstliche Intelligenz wird den Beruf des Lehrers nicht ersetzen."],
    ["premise", "Ein Versuch an neun Gymnasien wurde nach vier Monaten abgebrochen."],
    ["premise", "Die Schüler hatten die Antworten der Maschine abgeschrieben, ohne sie zu lesen."],
    ["claim", "Verantwortung lässt sich nicht an ein Programm abgeben."],
    [
      "proposal",
      "Jede Entscheidung einer Maschine muss von einem Menschen überprüft werden können.",
    ],
  ],
  [
    ["none", "Meine Damen und Herren, guten Abend und herzlich willkommen."],
    ["none", "Wir gedenken heute der Opfer des Grubenunglücks."],
    ["claim", "Zusammenhalt ist unser kostbarstes Gut."],
    ["premise", "Unsere Gründer kamen aus neun Tälern und sprachen vier Dialekte."],
    ["proposal", "Mögen wir dieses Erbe durch Taten bewahren."],
  ],
  [
    ["claim", "Die Wehrpflicht wäre ein teurer Umweg."],
    ["premise", "Die Kasernen wurden verkauft, die Ausbilder sind im Ruhestand."],
    ["premise", "Allein die Musterung kostete damals 200 Millionen Euro im Jahr."],
    ["claim", "Mit diesem Geld könnte man zehntausend Berufssoldaten besser ausrüsten."],
    ["proposal", "Statt über Pflichten zu streiten, sollten wir den Dienst attraktiver machen."],
  ],
  [
    ["none", "Warum ist das so?"],
    ["claim", "Der Grund liegt in der Struktur der Verträge."],
    ["premise", "Die Betreiber erhalten ihr Geld auch dann, wenn kein Zug fährt."],
    ["claim", "Ein solcher Anreiz ist absurd."],
    ["proposal", "Die Verträge sind dringend zu überarbeiten."],
  ],
  [
    ["claim", "Ich bin überzeugt, dass gedruckte Bücher nicht verschwinden werden."],
    ["premise", "Der Umsatz der Buchhandlungen stieg 2023 um drei Prozent."],
    ["proposal", "Wir appellieren an die Verlage, Kinderbücher billiger zu machen."],
    ["proposal", "Hört auf, die Jugend für unbelesen zu erklären."],
    ["none", "Mit freundlichen Grüßen, Anna Keller, Linz"],
  ],
  [
    ["claim", "Zwar sind die Kosten hoch, aber Nichtstun wäre teurer."],
    ["premise", "Die Dürre von 2018 vernichtete ein Drittel der Ernte."],
    ["premise", "Beispielsweise mussten in Brandenburg 600 Höfe Hilfe beantragen."],
    ["claim", "Wasser ist ein Menschenrecht und keine Ware."],
    ["proposal", "Die Länder sollten die Entnahme durch die Industrie begrenzen."],
  ],
  [
    [
      "none",
      "Seit Monaten wird in Brüssel über eine Reform der Schuldenregeln gestritten; diese Studie ordnet die Vorschläge ein.",
    ],
    ["claim", "Die bisherigen Regeln haben ihr Ziel verfehlt."],
    [
      "premise",
      "Zwölf von zwanzig Mitgliedstaaten überschritten 2022 die Defizitgrenze, ohne dass ein Verfahren eingeleitet wurde.",
    ],
    ["premise", "Frankreich hat die Obergrenze in 22 Jahren nur viermal eingehalten."],
    ["claim", "Regeln, die niemand durchsetzt, untergraben das Vertrauen in die gesamte Ordnung."],
    [
      "proposal",
      "Deutschland sollte sich deshalb auf einen Kompromiss einlassen, der weniger Ziffern und mehr Kontrolle vorsieht.",
    ],
    [
      "proposal",
      "Dabei kommt es vor allem darauf an, Investitionen in Verteidigung und Klimaschutz nicht abzuwürgen.",
    ],
    ["claim", "Andernfalls droht ein Rückfall in die Blockade der Krisenjahre."],
  ],
  [
    [
      "premise",
      "Bereits 2015 scheiterte ein ähnlicher Anlauf am Widerstand der nordischen Staaten.",
    ],
    ["premise", "Ihre Finanzminister befürchteten damals, für fremde Schulden haften zu müssen."],
    ["claim", "Diese Sorge ist verständlich, aber unbegründet."],
    [
      "claim",
      "Ein unabhängiger Fiskalrat könnte verhindern, dass nationale Regierungen ihre Zahlen schönrechnen.",
    ],
    ["proposal", "Ihm wären eigene Klagerechte einzuräumen."],
    ["none", "Welche Spielräume die Verträge dafür lassen, zeigt der folgende Abschnitt."],
  ],
  [
    ["none", "Herr Generalsekretär, liebe Kolleginnen und Kollegen!"],
    ["none", "Zunächst möchte ich dem scheidenden Präsidenten für seine Arbeit danken."],
    ["claim", "Die Vereinten Nationen sind nur so stark, wie ihre Mitglieder es zulassen."],
    ["premise", "Vor achtzig Jahren lag mein Land in Trümmern."],
    ["premise", "Die Siegermächte reichten uns damals die Hand."],
    ["claim", "Diese Erfahrung verpflichtet uns."],
    ["claim", "Wir treten entschieden jedem Versuch entgegen, Grenzen mit Gewalt zu verschieben."],
    ["premise", "Im Sudan sind acht Millionen Menschen auf der Flucht, die Hälfte davon Kinder."],
    ["claim", "Das Schweigen der Welt angesichts dieses Leids ist beschämend."],
    [
      "proposal",
      "Deshalb rufe ich die Konfliktparteien auf, humanitären Helfern sofort Zugang zu gewähren.",
    ],
    ["proposal", "Der Sicherheitsrat muss endlich die Realität des 21. Jahrhunderts abbilden."],
    ["proposal", "Afrika gebührt ein ständiger Sitz."],
    ["premise", "Mit dem Zukunftspakt haben wir uns auf 56 Maßnahmen verständigt."],
    ["proposal", "Nun geht es darum, sie umzusetzen."],
    ["none", "Vielen Dank."],
  ],
  [
    [
      "claim",
      "Der Bahn ist nicht mehr zu helfen, jedenfalls nicht mit noch einem Sanierungsprogramm.",
    ],
    ["premise", "Mehr als jeder dritte Fernzug kam im Juni zu spät."],
    [
      "premise",
      "Auf der Strecke nach Kassel stand ich selbst vier Stunden im Tunnel, ohne Licht, ohne Durchsage.",
    ],
    ["claim", "Man gewöhnt sich an vieles, und genau das ist das Gefährliche."],
    ["premise", "Die Schweiz investiert pro Kopf das Vierfache in ihre Schienen."],
    ["claim", "Kein Wunder also, dass dort die Anschlüsse klappen."],
    [
      "claim",
      "Die Verantwortung dafür trägt nicht der Lokführer, sondern der Eigentümer, also der Bund.",
    ],
    ["proposal", "Wer den Verkehr verlagern will, der soll gefälligst erst einmal Gleise bauen."],
    ["proposal", "Zerschlagt den Konzern, bevor er sich selbst erledigt."],
    ["none", "Und was sagt der Minister?"],
    ["claim", "Nichts, und das seit zwei Jahren mit bemerkenswerter Ausdauer."],
    ["proposal", "Es wäre an ihm, einen Zeitplan vorzulegen."],
  ],
  [
    [
      "premise",
      "Tausende Landwirte haben am Donnerstag in Warschau gegen Getreideimporte demonstriert.",
    ],
    ["premise", "Sie blockierten mit Traktoren die Zufahrten zum Regierungsviertel."],
    ["premise", "Nach Angaben der Polizei wurden elf Demonstranten festgenommen."],
    ["claim", "Verbandschef Kowalik warf der Regierung vor, die Bauern im Stich zu lassen."],
    ["proposal", "Die Grenze müsse geschlossen werden, sagte er."],
    ["claim", "Der Agrarminister wies die Kritik zurück und sprach von Panikmache."],
    ["proposal", "Er mahnte zur Geduld und bat die Verbände um konstruktive Vorschläge."],
    ["premise", "Der Weizenpreis war seit Jahresbeginn um ein Viertel eingebrochen."],
    ["none", "Ein weiteres Treffen ist für kommende Woche geplant."],
    ["none", "Weitere Informationen finden Sie auf unserer Internetseite."],
  ],
  [
    ["claim", "Einsamkeit ist die stille Krankheit unserer Zeit."],
    [
      "premise",
      "Meine Großmutter kannte jeden Namen in ihrer Straße, ich kenne nicht einmal die Gesichter in meinem Treppenhaus.",
    ],
    ["premise", "Soziologen der Universität Bielefeld befragten dazu 3.000 Erwachsene."],
    [
      "premise",
      "Fast die Hälfte von ihnen gab an, niemanden zu haben, den sie nachts anrufen könnten.",
    ],
    ["claim", "Das Netz verspricht Nähe und liefert Publikum."],
    ["claim", "Freundschaft aber braucht Zeit, Umwege und Langeweile."],
    ["claim", "Vielleicht haben wir verlernt, einander zur Last zu fallen."],
    ["proposal", "Klingeln Sie doch einmal bei Ihren Nachbarn."],
    [
      "proposal",
      "Und auch die Städte sind gefordert: Jedes Viertel verdient einen Ort, an dem man nichts kaufen muss.",
    ],
    ["claim", "Billig wird das nicht."],
    ["claim", "Aber was ist schon billig an einem Leben ohne Zeugen?"],
  ],
  [
    ["none", "Der vorliegende Aufsatz geht der Frage nach, ob Plattformen als Verleger haften."],
    ["premise", "Das Bundesverfassungsgericht hat die Frage 2019 ausdrücklich offengelassen."],
    ["premise", "Die Richtlinie sieht in Artikel 14 eine Ausnahme für reine Durchleitung vor."],
    ["claim", "Eine solche Trennung überzeugt nicht."],
    ["claim", "Denn wer Inhalte sortiert, der wählt aus, und wer auswählt, der verantwortet."],
    [
      "premise",
      "Algorithmen entscheiden heute darüber, welche Nachricht zwei Milliarden Menschen zuerst sehen.",
    ],
    ["claim", "Von Neutralität kann keine Rede sein."],
    ["proposal", "Der Gesetzgeber hat diese Lücke zu schließen."],
    ["proposal", "Zu denken wäre an eine Haftung, die mit der Reichweite wächst."],
    ["proposal", "Dem Vorschlag der Kommission ist daher zuzustimmen."],
    ["claim", "Die Gegenmeinung übersieht, dass auch Verlage nie jede Zeile geprüft haben."],
  ],
];
