<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>QShortcut</name>
    <message>
        <source>Ctrl</source>
        <translation>Strg</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Umschalt</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Entf</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Rücktaste</translation>
    </message>
</context>
<context>
    <name>bravo::AuditPage</name>
    <message>
        <source>posted</source>
        <translation>erzählte</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>änderte</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>gab frei</translation>
    </message>
    <message>
        <source>let wait</source>
        <translation>ließ warten</translation>
    </message>
    <message>
        <source>asked back</source>
        <translation>fragte zurück</translation>
    </message>
    <message>
        <source>set aside</source>
        <translation>legte beiseite</translation>
    </message>
    <message>
        <source>reported</source>
        <translation>meldete</translation>
    </message>
    <message>
        <source>took back</source>
        <translation>nahm zurück</translation>
    </message>
    <message>
        <source>let it be shown</source>
        <translation>ließ zeigen</translation>
    </message>
    <message>
        <source>took off the board</source>
        <translation>nahm vom Brett</translation>
    </message>
    <message>
        <source>added</source>
        <translation>fügte hinzu</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>änderte</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>entfernte</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>las ein</translation>
    </message>
    <message>
        <source>took an import back</source>
        <translation>nahm ein Einlesen zurück</translation>
    </message>
    <message>
        <source>made two entries one</source>
        <translation>führte zwei Einträge zusammen</translation>
    </message>
    <message>
        <source>said that they left</source>
        <translation>trug als ausgeschieden ein</translation>
    </message>
    <message>
        <source>said that they are back</source>
        <translation>trug als zurückgekehrt ein</translation>
    </message>
    <message>
        <source>erased</source>
        <translation>löschte</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>schloss ab</translation>
    </message>
    <message>
        <source>presented</source>
        <translation>überreichte</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Worum es geht</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Einzelheit</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Export as CSV…</source>
        <translation>Als CSV ausgeben…</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>At any time</source>
        <translation>Irgendwann</translation>
    </message>
    <message numerus="yes">
        <source>In the last %n days</source>
        <translation>
            <numerusform>Am letzten Tag</numerusform>
            <numerusform>In den letzten %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>No entry</source>
        <translation>Kein Eintrag</translation>
    </message>
    <message>
        <source>Nothing of this kind was done.</source>
        <translation>Nichts dergleichen wurde getan.</translation>
    </message>
    <message>
        <source>Export the audit trail</source>
        <translation>Protokoll ausgeben</translation>
    </message>
    <message>
        <source>audit-trail.csv</source>
        <translation>protokoll.csv</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>the board’s owner</source>
        <translation>wem das Brett gehört</translation>
    </message>
    <message numerus="yes">
        <source>%n entries were exported.</source>
        <translation>
            <numerusform>Ein Eintrag wurde ausgegeben.</numerusform>
            <numerusform>%n Einträge wurden ausgegeben.</numerusform>
        </translation>
    </message>
    <message>
        <source>took a report back</source>
        <translation>nahm eine Meldung zurück</translation>
    </message>
    <message>
        <source>Who did what, and when. Entries are only added, each sealed to the one before.</source>
        <translation>Wer wann was getan hat. Einträge kommen nur dazu, jeder ist an den davor gesiegelt.</translation>
    </message>
    <message>
        <source>Check the seals</source>
        <translation>Siegel prüfen</translation>
    </message>
    <message>
        <source>Looked through: every entry fits the one before, and the board is sound.</source>
        <translation>Durchgesehen: Jeder Eintrag passt zum davor, und das Brett ist heil.</translation>
    </message>
    <message>
        <source>What this desk may see is sound. The seals are checked where the board lives, by “bravoboard check”.</source>
        <translation>Was dieser Arbeitsplatz sehen darf, ist heil. Die Siegel prüft „bravoboard check“ dort, wo das Brett liegt.</translation>
    </message>
    <message>
        <source>made the highlights of</source>
        <translation>gab die Höhepunkte aus:</translation>
    </message>
    <message>
        <source>set the PIN of</source>
        <translation>setzte die PIN von</translation>
    </message>
    <message>
        <source>removed the PIN of</source>
        <translation>nahm die PIN weg von</translation>
    </message>
    <message>
        <source>opened</source>
        <translation>öffnete</translation>
    </message>
</context>
<context>
    <name>bravo::BegunAnswers</name>
    <message>
        <source>This computer’s disk does not take what you write. Send it, or make room on the disk.</source>
        <translation>Der Datenträger dieses Computers nimmt nicht an, was du schreibst. Schick es ab, oder schaffe Platz.</translation>
    </message>
</context>
<context>
    <name>bravo::Board</name>
    <message>
        <source>There is no folder “%1”.</source>
        <translation>Den Ordner „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>“%1” exists already; it was left as it is.</source>
        <translation>„%1“ gibt es schon; es wurde nichts daran geändert.</translation>
    </message>
    <message>
        <source>“%1” cannot be made: the folder is not writable.</source>
        <translation>„%1“ kann nicht angelegt werden: Der Ordner ist schreibgeschützt.</translation>
    </message>
    <message>
        <source>There is a board at “%1” already; it was left as it is.</source>
        <translation>Bei „%1“ gibt es schon ein Brett; es wurde nichts daran geändert.</translation>
    </message>
    <message>
        <source>There is no board at “%1”. To make one there: bravoboard --board WHERE init</source>
        <translation>Bei „%1“ gibt es kein Brett. So legst du dort eins an: bravoboard --board WHERE init</translation>
    </message>
    <message>
        <source>“%1” was made by a newer Bravo Board. It was left as it is; please update this program.</source>
        <translation>„%1“ stammt von einem neueren Bravo Board. Es wurde nichts daran geändert; bitte aktualisiere dieses Programm.</translation>
    </message>
    <message>
        <source>The name is empty.</source>
        <translation>Der Name ist leer.</translation>
    </message>
    <message>
        <source>“%1” is on the roster already. Two people of one name need a difference, such as an initial.</source>
        <translation>„%1“ steht schon auf der Liste. Zwei Leute gleichen Namens brauchen einen Unterschied, etwa einen Anfangsbuchstaben.</translation>
    </message>
    <message>
        <source>This story is not on the board.</source>
        <translation>Diese Geschichte hängt nicht am Brett.</translation>
    </message>
    <message>
        <source>Only the person who posted a story can take it back.</source>
        <translation>Nur wer eine Geschichte erzählt hat, kann sie zurücknehmen.</translation>
    </message>
    <message>
        <source>The time to take the story back is over.</source>
        <translation>Die Zeit, die Geschichte zurückzunehmen, ist vorbei.</translation>
    </message>
    <message>
        <source>This story celebrates you: the others vote for it.</source>
        <translation>Diese Geschichte feiert dich: Die anderen stimmen für sie.</translation>
    </message>
    <message>
        <source>A story&apos;s id needs at least its first eight characters.</source>
        <translation>Von der Kennung einer Geschichte braucht es mindestens die ersten acht Zeichen.</translation>
    </message>
    <message>
        <source>There is no story “%1”.</source>
        <translation>Eine Geschichte „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>More than one story&apos;s id begins with “%1”; give more of it.</source>
        <translation>Mehr als eine Kennung beginnt mit „%1“; gib mehr davon an.</translation>
    </message>
    <message>
        <source>This photo is not on the board.</source>
        <translation>Dieses Foto hängt nicht am Brett.</translation>
    </message>
    <message>
        <source>Customers before processes</source>
        <translation>Menschen vor Abläufen</translation>
    </message>
    <message>
        <source>The rule bends before the customer does.</source>
        <translation>Eher biegt sich die Regel als der Kunde.</translation>
    </message>
    <message>
        <source>Listens and adapts</source>
        <translation>Hört zu und geht darauf ein</translation>
    </message>
    <message>
        <source>Hears what is meant, and changes what it does.</source>
        <translation>Hört, was gemeint ist, und handelt danach.</translation>
    </message>
    <message>
        <source>A kindness nobody asked for</source>
        <translation>Eine Freundlichkeit, um die niemand bat</translation>
    </message>
    <message>
        <source>The small thing that is remembered.</source>
        <translation>Das Kleine, das in Erinnerung bleibt.</translation>
    </message>
    <message>
        <source>Can-do</source>
        <translation>Geht nicht gibt’s nicht</translation>
    </message>
    <message>
        <source>Finds the way that works.</source>
        <translation>Findet den Weg, der geht.</translation>
    </message>
    <message>
        <source>Owns it</source>
        <translation>Nimmt es in die Hand</translation>
    </message>
    <message>
        <source>Stays with it until it is right.</source>
        <translation>Bleibt dran, bis es stimmt.</translation>
    </message>
    <message>
        <source>This person is not on the board&apos;s roster.</source>
        <translation>Diese Person steht nicht auf der Liste des Bretts.</translation>
    </message>
    <message>
        <source>The story is empty. Tell in a sentence or two what happened.</source>
        <translation>Die Geschichte ist leer. Erzähl in ein, zwei Sätzen, was geschah.</translation>
    </message>
    <message>
        <source>The story needs a title.</source>
        <translation>Die Geschichte braucht eine Überschrift.</translation>
    </message>
    <message>
        <source>Say whom the story celebrates.</source>
        <translation>Sag, wen die Geschichte feiert.</translation>
    </message>
    <message>
        <source>One of the celebrated teams is not on the board.</source>
        <translation>Eines der gefeierten Teams gibt es am Brett nicht.</translation>
    </message>
    <message>
        <source>One of the chosen values is not on the board.</source>
        <translation>Einen der gewählten Werte gibt es am Brett nicht.</translation>
    </message>
    <message>
        <source>There is no text in it.</source>
        <translation>Es steht kein Text darin.</translation>
    </message>
    <message>
        <source>Too many wrong tries. Please wait a quarter of an hour, or ask a manager for a new PIN.</source>
        <translation>Zu viele falsche Versuche. Bitte eine Viertelstunde warten oder jemanden aus der Leitung um eine neue PIN bitten.</translation>
    </message>
    <message>
        <source>That is not right. Please try again.</source>
        <translation>Das stimmt nicht. Bitte noch einmal versuchen.</translation>
    </message>
    <message>
        <source>A manager&apos;s password has at least eight characters.</source>
        <translation>Ein Passwort für die Leitung hat mindestens acht Zeichen.</translation>
    </message>
    <message>
        <source>A PIN has at least four digits or letters.</source>
        <translation>Eine PIN hat mindestens vier Ziffern oder Buchstaben.</translation>
    </message>
    <message>
        <source>%1 has no PIN yet. A manager gives the first one.</source>
        <translation>%1 hat noch keine PIN. Die erste vergibt die Leitung.</translation>
    </message>
    <message>
        <source>%1 has left the house.</source>
        <translation>%1 ist nicht mehr im Haus.</translation>
    </message>
    <message>
        <source>Nobody is signed in any more.</source>
        <translation>Es ist niemand mehr angemeldet.</translation>
    </message>
    <message>
        <source>“%1” is a published copy of a board: it can be read, and takes no posts.</source>
        <translation>„%1“ ist die veröffentlichte Kopie eines Bretts: Sie lässt sich lesen und nimmt keine Geschichten an.</translation>
    </message>
    <message>
        <source>A board on a server is not published after each change: each screen reads the server.</source>
        <translation>Ein Brett auf einem Server wird nicht nach jeder Änderung veröffentlicht: Jeder Bildschirm liest den Server.</translation>
    </message>
    <message>
        <source>This is a published copy of a board already.</source>
        <translation>Das ist schon eine veröffentlichte Kopie eines Bretts.</translation>
    </message>
    <message>
        <source>The board is kept, but the published folder was not renewed. </source>
        <translation>Das Brett ist gespeichert, aber der Ordner mit der Veröffentlichung wurde nicht erneuert. </translation>
    </message>
    <message>
        <source>Only the person who posted a story, or a manager, can change it.</source>
        <translation>Nur wer eine Geschichte erzählt hat oder zur Leitung gehört, kann sie ändern.</translation>
    </message>
    <message>
        <source>The time to change the story is over; a manager still can.</source>
        <translation>Die Zeit, die Geschichte zu ändern, ist vorbei; die Leitung kann es noch.</translation>
    </message>
    <message>
        <source>A manager approved the story as it is, and only a manager can change it now.</source>
        <translation>Die Leitung hat die Geschichte so freigegeben; ändern kann sie jetzt nur noch die Leitung.</translation>
    </message>
    <message>
        <source>A manager set the story aside, and only a manager can change that.</source>
        <translation>Die Leitung hat die Geschichte beiseitegelegt; ändern kann das nur die Leitung.</translation>
    </message>
    <message>
        <source>The story was taken back by the person who posted it.</source>
        <translation>Wer die Geschichte erzählt hat, hat sie zurückgenommen.</translation>
    </message>
    <message>
        <source>Only a manager can do this.</source>
        <translation>Das kann nur die Leitung.</translation>
    </message>
    <message>
        <source>The month is closed: its votes and stories stand.</source>
        <translation>Der Monat ist abgeschlossen: Seine Stimmen und Geschichten bleiben stehen.</translation>
    </message>
    <message>
        <source>A month that has not begun cannot be closed.</source>
        <translation>Ein Monat, der noch nicht begonnen hat, kann nicht abgeschlossen werden.</translation>
    </message>
    <message>
        <source>Say why the story is set aside; only managers read it.</source>
        <translation>Sag, warum die Geschichte beiseitegelegt wird; das liest nur die Leitung.</translation>
    </message>
    <message>
        <source>The board at “%1” is still that of an older Bravo Board, and this login may not change that. Whoever runs the server brings it up to date, and nothing is lost: bravoboard server prepare postgresql://ADMIN@HOST/NAME</source>
        <translation>Das Brett bei „%1“ ist noch das eines älteren Bravo Board, und dieser Zugang darf das nicht ändern. Wer den Server betreibt, bringt es auf den neuen Stand, und nichts geht verloren: bravoboard server prepare postgresql://ADMIN@HOST/NAME</translation>
    </message>
    <message>
        <source>Only its author, signed in, can send it.</source>
        <translation>Absenden kann das nur, wer es geschrieben hat und angemeldet ist.</translation>
    </message>
    <message>
        <source>The time is a number of seconds, from %1 to %2.</source>
        <translation>Die Zeit ist eine Zahl von Sekunden, von %1 bis %2.</translation>
    </message>
    <message>
        <source>The votes of this month are sealed until a manager closes it.</source>
        <translation>Die Stimmen dieses Monats sind versiegelt, bis die Leitung ihn abschließt.</translation>
    </message>
    <message>
        <source>The place needs a name.</source>
        <translation>Der Ort braucht einen Namen.</translation>
    </message>
    <message>
        <source>A colour is written like #c2571a.</source>
        <translation>Eine Farbe schreibt man wie #c2571a.</translation>
    </message>
    <message>
        <source>A value needs a name.</source>
        <translation>Ein Wert braucht einen Namen.</translation>
    </message>
    <message>
        <source>Two values have the same name.</source>
        <translation>Zwei Werte haben denselben Namen.</translation>
    </message>
    <message>
        <source>This story does not celebrate you.</source>
        <translation>Diese Geschichte feiert dich nicht.</translation>
    </message>
    <message>
        <source>A manager becomes staff first; then they can be erased.</source>
        <translation>Wer zur Leitung gehört, wird erst zur Belegschaft gestellt und kann dann gelöscht werden.</translation>
    </message>
    <message>
        <source>Two have the same name.</source>
        <translation>Zwei haben denselben Namen.</translation>
    </message>
    <message>
        <source>“%1” is still in use: people or stories belong to it. Move those first.</source>
        <translation>„%1“ wird noch gebraucht: Menschen oder Geschichten gehören dazu. Ordne die zuerst anders zu.</translation>
    </message>
    <message>
        <source>One of the numbers is out of its range.</source>
        <translation>Eine der Zahlen liegt außerhalb ihrer Grenzen.</translation>
    </message>
    <message>
        <source>The span of time ends before it begins.</source>
        <translation>Der Zeitraum ist zu Ende, bevor er beginnt.</translation>
    </message>
    <message>
        <source>An announcement needs a headline.</source>
        <translation>Eine Ansage braucht eine Überschrift.</translation>
    </message>
    <message>
        <source>A link needs an address to which it leads.</source>
        <translation>Ein Link braucht eine Adresse, zu der er führt.</translation>
    </message>
    <message>
        <source>The announcement would end before it begins.</source>
        <translation>Die Ansage wäre zu Ende, bevor sie beginnt.</translation>
    </message>
    <message>
        <source>A screen needs a name.</source>
        <translation>Ein Bildschirm braucht einen Namen.</translation>
    </message>
    <message>
        <source>These are more settings than a screen has.</source>
        <translation>Das sind mehr Einstellungen, als ein Bildschirm hat.</translation>
    </message>
    <message>
        <source>Write what you would like to know; the author reads it.</source>
        <translation>Schreib, was du wissen möchtest; wer die Geschichte erzählt hat, liest es.</translation>
    </message>
    <message>
        <source>Write why the story is set aside; the author reads it.</source>
        <translation>Schreib, warum die Geschichte beiseitegelegt wird; wer sie erzählt hat, liest es.</translation>
    </message>
    <message>
        <source>Say in a few words what is wrong with it; only managers read it.</source>
        <translation>Sag mit ein paar Worten, was daran nicht stimmt; nur die Leitung liest es.</translation>
    </message>
    <message>
        <source>Each winner has one place, from the first on.</source>
        <translation>Jede Gewinnergeschichte hat einen Platz, vom ersten an.</translation>
    </message>
    <message>
        <source>Say why this story was chosen beside the voted ones.</source>
        <translation>Sag, warum diese Geschichte neben den gewählten ausgesucht wurde.</translation>
    </message>
    <message>
        <source>A winner belongs to the month that is closed.</source>
        <translation>Eine Gewinnergeschichte gehört zu dem Monat, der abgeschlossen wird.</translation>
    </message>
    <message>
        <source>This is the last manager. Make somebody else a manager first.</source>
        <translation>Das ist die letzte Person in der Leitung. Nimm erst jemand anderen in die Leitung auf.</translation>
    </message>
    <message>
        <source>Choose two entries: these are one and the same.</source>
        <translation>Wähle zwei Einträge: Das ist ein und derselbe.</translation>
    </message>
    <message>
        <source>The report stands: a manager has looked, or the time to take it back is over.</source>
        <translation>Die Meldung bleibt: Die Leitung hat sie gesehen, oder die Zeit zum Zurücknehmen ist vorbei.</translation>
    </message>
    <message>
        <source>Votes came in meanwhile. Look at the ranking once more, then close the month.</source>
        <translation>Inzwischen kamen Stimmen dazu. Sieh dir die Reihenfolge noch einmal an und schließe dann den Monat.</translation>
    </message>
    <message>
        <source>This story celebrates you: the others say thank you for it.</source>
        <translation>Diese Geschichte feiert dich: Die anderen sagen danke für sie.</translation>
    </message>
    <message>
        <source>A story takes at most %1 photos. Take some out.</source>
        <translation>Eine Geschichte fasst höchstens %1 Fotos. Nimm einige heraus.</translation>
    </message>
    <message>
        <source>The time to take the answer back is over.</source>
        <translation>Die Zeit, die Antwort zurückzunehmen, ist vorbei.</translation>
    </message>
</context>
<context>
    <name>bravo::BoardService</name>
    <message>
        <source>The board&apos;s server cannot be reached.</source>
        <translation>Der Server des Bretts ist nicht zu erreichen.</translation>
    </message>
    <message>
        <source>The board’s file is not at “%1” any more. Nothing was changed.</source>
        <translation>Die Datei des Bretts ist nicht mehr unter „%1“. Nichts wurde geändert.</translation>
    </message>
</context>
<context>
    <name>bravo::BrandPage</name>
    <message>
        <source>Marigold</source>
        <translation>Ringelblume</translation>
    </message>
    <message>
        <source>Brick</source>
        <translation>Ziegel</translation>
    </message>
    <message>
        <source>Sea</source>
        <translation>Meer</translation>
    </message>
    <message>
        <source>Leaf</source>
        <translation>Blatt</translation>
    </message>
    <message>
        <source>Plum</source>
        <translation>Pflaume</translation>
    </message>
    <message>
        <source>Navy</source>
        <translation>Marine</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Marke</translation>
    </message>
    <message>
        <source>Name, logo and colour of the place, on the board, on every screen and on all that is printed.</source>
        <translation>Name, Logo und Farbe des Hauses: am Brett, auf jedem Bildschirm und auf allem, was gedruckt wird.</translation>
    </message>
    <message>
        <source>The program’s own</source>
        <translation>Die des Programms</translation>
    </message>
    <message>
        <source>Name of the place</source>
        <translation>Name des Hauses</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Or any other</source>
        <translation>Oder eine andere</translation>
    </message>
    <message>
        <source>Six digits, as in a style guide.</source>
        <translation>Sechs Stellen, wie in einer Gestaltungsvorgabe.</translation>
    </message>
    <message>
        <source>Face of the headlines</source>
        <translation>Schrift der Überschriften</translation>
    </message>
    <message>
        <source>Kept. Desks and screens show it in a moment.</source>
        <translation>Gespeichert. Arbeitsplätze und Bildschirme zeigen es gleich.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
</context>
<context>
    <name>bravo::BrandPreview</name>
    <message>
        <source>How a card, a slide, a cover and a certificate look with it</source>
        <translation>Wie eine Karte, eine Folie, ein Titelblatt und eine Urkunde damit aussehen</translation>
    </message>
    <message>
        <source>The key she cut at midnight</source>
        <translation>Der Schlüssel um Mitternacht</translation>
    </message>
</context>
<context>
    <name>bravo::Calendar</name>
    <message>
        <source>The day on which it happened</source>
        <translation>Der Tag, an dem es war</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <extracomment>A month and its year, in Qt&apos;s date format</extracomment>
        <translation>MMMM yyyy</translation>
    </message>
</context>
<context>
    <name>bravo::Card</name>
    <message>
        <source>What others can copy</source>
        <translation>Was andere übernehmen können</translation>
    </message>
    <message>
        <source>In the customer’s words</source>
        <translation>In den Worten des Kunden</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <extracomment>A list of names: &quot;Miriam Okafor, Lena Vogt&quot; and &quot;Night desk&quot;</extracomment>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>tried at %n desk(s)</source>
        <translation>
            <numerusform>an einem Platz ausprobiert</numerusform>
            <numerusform>an %n Plätzen ausprobiert</numerusform>
        </translation>
    </message>
    <message>
        <source>Today %1</source>
        <translation>Heute %1</translation>
    </message>
    <message>
        <source>Yesterday %1</source>
        <translation>Gestern %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>weekday, time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <extracomment>A date of this year, in Qt&apos;s date format, as 3 October</extracomment>
        <translation>d. MMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <extracomment>A date of another year, in Qt&apos;s date format, as 3 October 2025</extracomment>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <source>Say thanks, or tell that you tried it</source>
        <translation>Danke sagen oder erzählen, dass du es ausprobiert hast</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Who answered and when: what they wrote</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Posted by %1, %2</source>
        <comment>who, when</comment>
        <translation>Erzählt von %1, %2</translation>
    </message>
    <message>
        <source>Thanked %1</source>
        <comment>when</comment>
        <translation>Gedankt %1</translation>
    </message>
    <message>
        <source>Tried elsewhere %1</source>
        <comment>when</comment>
        <translation>Anderswo ausprobiert %1</translation>
    </message>
    <message>
        <source>Tried at %1 %2</source>
        <comment>where, when</comment>
        <translation>Ausprobiert bei %1 %2</translation>
    </message>
    <message>
        <source>Presented %1</source>
        <comment>when</comment>
        <translation>Überreicht %1</translation>
    </message>
    <message>
        <source>tried it</source>
        <translation>hat es ausprobiert</translation>
    </message>
    <message>
        <source>tried it at %1</source>
        <comment>a team</comment>
        <translation>hat es ausprobiert, %1</translation>
    </message>
    <message>
        <source>A leader’s thanks</source>
        <translation>Dank der Leitung</translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s)</source>
        <translation>
            <numerusform>%n Stimme</numerusform>
            <numerusform>%n Stimmen</numerusform>
        </translation>
    </message>
    <message>
        <source>You voted for it.</source>
        <translation>Du hast dafür gestimmt.</translation>
    </message>
    <message numerus="yes">
        <source>%n thanks</source>
        <translation>
            <numerusform>einmal gedankt</numerusform>
            <numerusform>%n-mal gedankt</numerusform>
        </translation>
    </message>
    <message>
        <source>Not on the board yet</source>
        <translation>Noch nicht am Brett</translation>
    </message>
    <message>
        <source>Only their team sees this</source>
        <translation>Das sieht nur ihr Team</translation>
    </message>
    <message>
        <source>Only your team sees this</source>
        <translation>Das sieht nur dein Team</translation>
    </message>
    <message>
        <source>Only you, whom it celebrates, and managers see this</source>
        <translation>Das sehen nur du, wen es feiert, und die Leitung</translation>
    </message>
    <message>
        <source>Only you, who told it, and managers see this</source>
        <translation>Das sehen nur du, wer es erzählt hat, und die Leitung</translation>
    </message>
    <message>
        <source>The votes are counted when %1 is closed.</source>
        <translation>Gezählt wird, wenn %1 abgeschlossen ist.</translation>
    </message>
    <message>
        <source>Voted</source>
        <translation>Abgestimmt</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>Abstimmen</translation>
    </message>
    <message>
        <source>Thanks</source>
        <translation>Dank</translation>
    </message>
    <message>
        <source>Tried elsewhere</source>
        <translation>Anderswo ausprobiert</translation>
    </message>
    <message>
        <source>Published outside %1</source>
        <comment>when</comment>
        <translation>Draußen veröffentlicht %1</translation>
    </message>
    <message>
        <source>Only you and managers see this</source>
        <translation>Das siehst nur du und die Leitung</translation>
    </message>
    <message>
        <source>A manager set it aside</source>
        <translation>Die Leitung hat sie beiseitegelegt</translation>
    </message>
    <message>
        <source>A manager asks you</source>
        <translation>Die Leitung fragt dich</translation>
    </message>
    <message>
        <source>Only a manager can bring it back. You can tell it anew.</source>
        <translation>Nur die Leitung kann sie zurückholen. Du kannst sie neu erzählen.</translation>
    </message>
    <message>
        <source>Change the story (E), and it goes to the managers again.</source>
        <comment>E is the key</comment>
        <translation>Ändere die Geschichte (E), dann geht sie wieder an die Leitung.</translation>
    </message>
    <message>
        <source>Change the story</source>
        <translation>Geschichte ändern</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Melden…</translation>
    </message>
    <message>
        <source>What was seen: %1</source>
        <translation>Was zu sehen war: %1</translation>
    </message>
    <message>
        <source>Only for the house: no consent of the customer is recorded</source>
        <translation>Nur fürs Haus: Eine Einwilligung des Kunden ist nicht vermerkt</translation>
    </message>
    <message>
        <source>May be shown outside: the customer agreed (%1)</source>
        <comment>a day</comment>
        <translation>Darf draußen gezeigt werden: Der Kunde hat eingewilligt (%1)</translation>
    </message>
    <message>
        <source>Happened %1</source>
        <comment>a day</comment>
        <translation>Geschehen %1</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%n Foto</numerusform>
            <numerusform>%n Fotos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <extracomment>%1 is a list of names; those that are left out may be people and teams</extracomment>
        <translation>
            <numerusform>%1 und %n weitere</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bravo::Ceremony</name>
    <message>
        <source>%1, done right</source>
        <comment>%1 is a month</comment>
        <translation>%1, richtig gut gemacht</translation>
    </message>
    <message>
        <source>What we did for our customers, and who did it</source>
        <translation>Was wir für unsere Kunden getan haben, und wer es getan hat</translation>
    </message>
    <message numerus="yes">
        <source>Welcome, everybody. In %1 we told %n stories of somebody who did it right.</source>
        <comment>read aloud; %1 is a month</comment>
        <translation>
            <numerusform>Willkommen, alle zusammen. Im %1 haben wir eine Geschichte von jemandem erzählt, der es richtig gemacht hat.</numerusform>
            <numerusform>Willkommen, alle zusammen. Im %1 haben wir %n Geschichten von Menschen erzählt, die es richtig gemacht haben.</numerusform>
        </translation>
    </message>
    <message>
        <source>These are the ones that we celebrate today.</source>
        <translation>Das sind die, die wir heute feiern.</translation>
    </message>
    <message>
        <source>One story the managers chose beside the voted ones. Their reason: %1</source>
        <translation>Eine Geschichte hat die Leitung neben den gewählten ausgesucht. Der Grund: %1</translation>
    </message>
    <message numerus="yes">
        <source>Shared by %n stories</source>
        <comment>there are at least two</comment>
        <translation>
            <numerusform>Von einer Geschichte belegt</numerusform>
            <numerusform>Von %n Geschichten geteilt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1. It is shared: %n stories had as many votes.</source>
        <comment>read aloud; %1 is “First place”</comment>
        <translation>
            <numerusform>%1. Er gehört einer Geschichte.</numerusform>
            <numerusform>%1. Er ist geteilt: %n Geschichten hatten gleich viele Stimmen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1. %n colleagues voted for this story.</source>
        <comment>read aloud; %1 is “First place”</comment>
        <translation>
            <numerusform>%1. Jemand hat für diese Geschichte gestimmt.</numerusform>
            <numerusform>%1. %n haben für diese Geschichte gestimmt.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>read aloud; %1 is “First place”</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>It is “%1”.</source>
        <comment>read aloud; %1 is a story&apos;s title</comment>
        <translation>Sie heißt „%1“.</translation>
    </message>
    <message>
        <source>It goes to %1, for “%2”.</source>
        <comment>read aloud; %1 are names, %2 is a story&apos;s title</comment>
        <translation>Er geht an %1, für „%2“.</translation>
    </message>
    <message>
        <source>This is the picture of it.</source>
        <comment>read aloud</comment>
        <translation>Das ist das Bild dazu.</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>Danke</translation>
    </message>
    <message>
        <source>Everyone whom we celebrated in %1</source>
        <comment>%1 is a month</comment>
        <translation>Alle, die wir im %1 gefeiert haben</translation>
    </message>
    <message>
        <source>These stories are about them, too. Thank you: %1.</source>
        <comment>read aloud; %1 are the names of all who were celebrated</comment>
        <translation>Auch von ihnen handeln diese Geschichten. Danke: %1.</translation>
    </message>
    <message>
        <source>And thank you: %1.</source>
        <comment>read aloud; %1 are names</comment>
        <translation>Und danke: %1.</translation>
    </message>
    <message>
        <source>The next story is yours to see</source>
        <translation>Die nächste Geschichte siehst du</translation>
    </message>
    <message>
        <source>Thank you all for coming. Somebody is doing it right just now: tell us about it.</source>
        <translation>Danke, dass ihr da wart. Gerade jetzt macht es jemand richtig: Erzählt uns davon.</translation>
    </message>
    <message>
        <source>The managers&apos; choice</source>
        <translation>Die Wahl der Leitung</translation>
    </message>
    <message>
        <source>First place</source>
        <translation>Erster Platz</translation>
    </message>
    <message>
        <source>Second place</source>
        <translation>Zweiter Platz</translation>
    </message>
    <message>
        <source>Third place</source>
        <translation>Dritter Platz</translation>
    </message>
    <message>
        <source>Place %1</source>
        <translation>Platz %1</translation>
    </message>
</context>
<context>
    <name>bravo::CeremonyContent</name>
    <message>
        <source>No month is closed yet: its ceremony comes after that.</source>
        <translation>Noch ist kein Monat abgeschlossen: Danach kommt seine Feier.</translation>
    </message>
    <message>
        <source>%1 has no winners yet: close the month first, then there is a ceremony.</source>
        <translation>Im %1 hat noch niemand gewonnen: Schließ erst den Monat ab, dann gibt es eine Feier.</translation>
    </message>
</context>
<context>
    <name>bravo::CeremonySteps</name>
    <message>
        <source>And this is what the customer said:</source>
        <comment>read aloud</comment>
        <translation>Und das hat der Kunde gesagt:</translation>
    </message>
    <message>
        <source>What we can copy:</source>
        <comment>read aloud</comment>
        <translation>Was wir übernehmen können:</translation>
    </message>
    <message>
        <source>What we can copy: %1</source>
        <comment>read aloud</comment>
        <translation>Was wir übernehmen können: %1</translation>
    </message>
</context>
<context>
    <name>bravo::CeremonyWindow</name>
    <message>
        <source>Ceremony</source>
        <translation>Feier</translation>
    </message>
</context>
<context>
    <name>bravo::ChangesList</name>
    <message>
        <source>What the outside edition tells differently</source>
        <translation>Was die Ausgabe für außen anders erzählt</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Überschrift</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Geschichte</translation>
    </message>
    <message>
        <source>Copy this</source>
        <translation>Zum Übernehmen</translation>
    </message>
    <message>
        <source>Customer’s words</source>
        <translation>Worte des Kunden</translation>
    </message>
    <message>
        <source>Posted</source>
        <translation>Erzählt</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>Thanks</source>
        <translation>Dank</translation>
    </message>
    <message>
        <source>Tried elsewhere</source>
        <translation>Anderswo ausprobiert</translation>
    </message>
    <message>
        <source>Why it was chosen</source>
        <translation>Warum sie ausgesucht wurde</translation>
    </message>
    <message>
        <source>Inside</source>
        <translation>Innen</translation>
    </message>
    <message>
        <source>Outside</source>
        <translation>Außen</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Weggelassen</translation>
    </message>
    <message>
        <source>The outside edition tells all of it, word for word.</source>
        <translation>Die Ausgabe für außen erzählt alles, Wort für Wort.</translation>
    </message>
</context>
<context>
    <name>bravo::Cli</name>
    <message>
        <source>Usage: bravoboard [--board WHERE] [COMMAND]</source>
        <translation>Aufruf: bravoboard [--board WHERE] [COMMAND]</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>Meintest du %1?</translation>
    </message>
    <message>
        <source>The option --%1 takes no value.</source>
        <translation>Die Option --%1 nimmt keinen Wert.</translation>
    </message>
    <message>
        <source>The option --%1 needs a value: %2.</source>
        <translation>Die Option --%1 braucht einen Wert: %2.</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>Einen Befehl „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>“%1” is one argument too many.</source>
        <translation>„%1“ ist ein Argument zu viel.</translation>
    </message>
    <message>
        <source>“%1” is none of: %2.</source>
        <translation>„%1“ ist keines von: %2.</translation>
    </message>
    <message>
        <source>There is no option %1 before a command.</source>
        <translation>Vor einem Befehl gibt es keine Option %1.</translation>
    </message>
    <message>
        <source>“%1” has no option %2.</source>
        <translation>„%1“ hat keine Option %2.</translation>
    </message>
    <message>
        <source>The option --%1 is given twice.</source>
        <translation>Die Option --%1 ist zweimal angegeben.</translation>
    </message>
    <message>
        <source>--%1 cannot be “%2”; it is one of: %3.</source>
        <translation>--%1 kann nicht „%2“ sein; möglich ist: %3.</translation>
    </message>
    <message>
        <source>“%1” needs: %2.</source>
        <translation>„%1“ braucht: %2.</translation>
    </message>
    <message>
        <source>“%1” needs the option %2.</source>
        <translation>„%1“ braucht die Option %2.</translation>
    </message>
    <message>
        <source>(may be given several times)</source>
        <translation>(darf mehrmals angegeben werden)</translation>
    </message>
    <message>
        <source>Usage: bravoboard %1</source>
        <translation>Aufruf: bravoboard %1</translation>
    </message>
    <message>
        <source>the board: a file, or postgresql://USER@HOST[:PORT]/NAME</source>
        <translation>das Brett: eine Datei oder postgresql://USER@HOST[:PORT]/NAME</translation>
    </message>
    <message>
        <source>say how it is used</source>
        <translation>sagt, wie man es benutzt</translation>
    </message>
    <message>
        <source>say which version this is</source>
        <translation>sagt, welche Version dies ist</translation>
    </message>
    <message>
        <source>try out, in a temporary folder, whether all works on this computer</source>
        <translation>probiert in einem temporären Ordner aus, ob auf diesem Computer alles geht</translation>
    </message>
    <message>
        <source>Bravo Board: a board of the moments when a colleague did it right for a customer.</source>
        <translation>Bravo Board: ein Brett für die Momente, in denen es jemand für einen Kunden richtig gemacht hat.</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Befehle:</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Optionen:</translation>
    </message>
    <message>
        <source>“bravoboard COMMAND --help” tells more about one command.</source>
        <translation>„bravoboard COMMAND --help“ sagt mehr über einen Befehl.</translation>
    </message>
    <message>
        <source>Without --board, the variable BRAVOBOARD_BOARD says where the board is; without that,
it is board.bravo in the user&apos;s data folder.</source>
        <translation>Ohne --board sagt die Variable BRAVOBOARD_BOARD, wo das Brett ist; ohne sie ist es
board.bravo im Datenordner des Benutzers.</translation>
    </message>
    <message>
        <source>Exit codes: 0 done, 1 failed, 2 wrong usage, 3 not allowed, 4 busy or out of reach,
5 damaged or not a board, 6 made by a newer version.</source>
        <translation>Rückgabewerte: 0 erledigt, 1 fehlgeschlagen, 2 falscher Aufruf, 3 nicht erlaubt,
4 beschäftigt oder nicht erreichbar, 5 beschädigt oder kein Brett, 6 von einer neueren Version.</translation>
    </message>
    <message>
        <source>Options of every command:</source>
        <translation>Optionen aller Befehle:</translation>
    </message>
    <message>
        <source>Copying</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>The backup is in %1, and was proven whole.</source>
        <translation>Die Sicherung ist in %1 und hat sich als vollständig erwiesen.</translation>
    </message>
    <message>
        <source>All is well.</source>
        <translation>Alles ist in Ordnung.</translation>
    </message>
    <message>
        <source>The board at %1 is damaged.</source>
        <translation>Das Brett bei %1 ist beschädigt.</translation>
    </message>
    <message>
        <source>The suffix of “%1” names no format. Use .pdf, .html, .xlsx, .csv, .json or .md, or say --format.</source>
        <translation>Die Endung von „%1“ nennt kein Format. Nimm .pdf, .html, .xlsx, .csv, .json oder .md, oder sag es mit --format.</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Ausgeben</translation>
    </message>
    <message>
        <source>The highlights of %1 are in %2.</source>
        <translation>Die Höhepunkte vom %1 stehen in %2.</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>KENNUNG</translation>
    </message>
    <message>
        <source>POSTED</source>
        <translation>ERZÄHLT</translation>
    </message>
    <message>
        <source>VOTES</source>
        <translation>STIMMEN</translation>
    </message>
    <message>
        <source>FOR</source>
        <translation>FÜR</translation>
    </message>
    <message>
        <source>TITLE</source>
        <translation>ÜBERSCHRIFT</translation>
    </message>
    <message>
        <source>person or team</source>
        <translation>Person oder Team</translation>
    </message>
    <message numerus="yes">
        <source>No story fits. The board has %n in all.</source>
        <translation>
            <numerusform>Keine Geschichte passt. Am Brett hängt insgesamt eine.</numerusform>
            <numerusform>Keine Geschichte passt. Am Brett hängen insgesamt %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>There is no time zone “%1”. The nearest: %2.</source>
        <translation>Eine Zeitzone „%1“ gibt es nicht. Am nächsten kommen: %2.</translation>
    </message>
    <message>
        <source>Our board</source>
        <translation>Unser Brett</translation>
    </message>
    <message>
        <source>The board&apos;s name is empty.</source>
        <translation>Der Name des Bretts ist leer.</translation>
    </message>
    <message>
        <source>“%1” is ready at %2. Add people with: bravoboard people add NAME</source>
        <translation>„%1“ ist bereit bei %2. So kommen Leute dazu: bravoboard people add NAME</translation>
    </message>
    <message>
        <source>person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>“%1” is no month. Write it as YYYY-MM, such as 2026-10.</source>
        <translation>„%1“ ist kein Monat. Schreib ihn als YYYY-MM, etwa 2026-10.</translation>
    </message>
    <message>
        <source>--%1 is a whole number, %2 or more; “%3” is not.</source>
        <translation>--%1 ist eine ganze Zahl ab %2; „%3“ ist keine.</translation>
    </message>
    <message>
        <source>--%1 is a size such as 1920x1080; “%2” is not.</source>
        <translation>--%1 ist eine Größe wie 1920x1080; „%2“ ist keine.</translation>
    </message>
    <message>
        <source>Nobody is on the roster yet. Add people with: bravoboard people add NAME</source>
        <translation>Noch steht niemand auf der Liste. So kommen Leute dazu: bravoboard people add NAME</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NAME</translation>
    </message>
    <message>
        <source>TEAM</source>
        <translation>TEAM</translation>
    </message>
    <message>
        <source>ROLE</source>
        <translation>ROLLE</translation>
    </message>
    <message>
        <source>manager</source>
        <translation>Leitung</translation>
    </message>
    <message>
        <source>staff</source>
        <translation>Belegschaft</translation>
    </message>
    <message>
        <source>%1 is on the roster.</source>
        <translation>%1 steht auf der Liste.</translation>
    </message>
    <message>
        <source>Say whom to add: bravoboard people add NAME</source>
        <translation>Sag, wer dazukommt: bravoboard people add NAME</translation>
    </message>
    <message>
        <source>Say which file to import: bravoboard people import FILE.csv</source>
        <translation>Sag, welche Datei eingelesen wird: bravoboard people import FILE.csv</translation>
    </message>
    <message>
        <source>Say whom the story celebrates: --for NAME, or --for-team TEAM.</source>
        <translation>Sag, wen die Geschichte feiert: --for NAME oder --for-team TEAM.</translation>
    </message>
    <message>
        <source>“%1” is no date that exists. Write it as 2026-10-03 or 2026-10-03T21:40.</source>
        <translation>Das Datum „%1“ gibt es nicht. Schreib es als 2026-10-03 oder 2026-10-03T21:40.</translation>
    </message>
    <message>
        <source>The board at %1 is as it was in %2.</source>
        <translation>Das Brett bei %1 ist wieder so wie in %2.</translation>
    </message>
    <message>
        <source>The board that was there before is kept as %1.</source>
        <translation>Das vorherige Brett ist als %1 aufgehoben.</translation>
    </message>
    <message>
        <source>how the list is written; a table otherwise</source>
        <translation>wie die Liste geschrieben wird; sonst als Tabelle</translation>
    </message>
    <message>
        <source>the field is read from this column</source>
        <translation>das Feld wird aus dieser Spalte gelesen</translation>
    </message>
    <message>
        <source>the field has this text in every row</source>
        <translation>das Feld hat in jeder Zeile diesen Text</translation>
    </message>
    <message>
        <source>only rows whose column holds one of these; all conditions must hold</source>
        <translation>nur Zeilen, deren Spalte einen dieser Werte hat; alle Bedingungen müssen gelten</translation>
    </message>
    <message>
        <source>make people, teams and values that are missing</source>
        <translation>legt fehlende Leute, Teams und Werte an</translation>
    </message>
    <message>
        <source>say what would happen, and change nothing</source>
        <translation>sagt, was geschähe, und ändert nichts</translation>
    </message>
    <message>
        <source>add: the person&apos;s team, made where missing</source>
        <translation>add: das Team der Person; fehlt es, wird es angelegt</translation>
    </message>
    <message>
        <source>add: the person&apos;s role; staff otherwise</source>
        <translation>add: die Rolle der Person; sonst staff</translation>
    </message>
    <message>
        <source>post a story; prints its id</source>
        <translation>erzählt eine Geschichte; gibt ihre Kennung aus</translation>
    </message>
    <message>
        <source>a person whom it celebrates</source>
        <translation>eine Person, die sie feiert</translation>
    </message>
    <message>
        <source>a team that it celebrates</source>
        <translation>ein Team, das sie feiert</translation>
    </message>
    <message>
        <source>the headline</source>
        <translation>die Überschrift</translation>
    </message>
    <message>
        <source>what happened</source>
        <translation>was geschah</translation>
    </message>
    <message>
        <source>what others can copy</source>
        <translation>was andere übernehmen können</translation>
    </message>
    <message>
        <source>a service value that it shows</source>
        <translation>ein Wert, den sie zeigt</translation>
    </message>
    <message>
        <source>what the customer said</source>
        <translation>was der Kunde sagte</translation>
    </message>
    <message>
        <source>the customer agrees that these words are shown outside</source>
        <translation>der Kunde ist einverstanden, dass diese Worte draußen gezeigt werden</translation>
    </message>
    <message>
        <source>what was seen: %1</source>
        <translation>was zu sehen war: %1</translation>
    </message>
    <message>
        <source>a photo: PNG, JPEG or WebP</source>
        <translation>ein Foto: PNG, JPEG oder WebP</translation>
    </message>
    <message>
        <source>when it was posted, such as 2026-10-03T21:40; now otherwise</source>
        <translation>wann sie erzählt wurde, etwa 2026-10-03T21:40; sonst jetzt</translation>
    </message>
    <message>
        <source>list stories, the newest first</source>
        <translation>zeigt Geschichten, die neuesten zuerst</translation>
    </message>
    <message>
        <source>only those posted in this month</source>
        <translation>nur die aus diesem Monat</translation>
    </message>
    <message>
        <source>only those with all these words or beginnings of words</source>
        <translation>nur die mit all diesen Wörtern oder Wortanfängen</translation>
    </message>
    <message>
        <source>only those that celebrate this person or team</source>
        <translation>nur die, die diese Person oder dieses Team feiern</translation>
    </message>
    <message>
        <source>at most so many; all otherwise</source>
        <translation>höchstens so viele; sonst alle</translation>
    </message>
    <message>
        <source>export a month&apos;s most voted stories; the file&apos;s suffix says the format</source>
        <translation>gibt die Geschichten eines Monats mit den meisten Stimmen aus; die Endung sagt das Format</translation>
    </message>
    <message>
        <source>the month</source>
        <translation>der Monat</translation>
    </message>
    <message>
        <source>how many stories; 5 otherwise</source>
        <translation>wie viele Geschichten; sonst 5</translation>
    </message>
    <message>
        <source>for the house, or for the world outside, which sees a customer&apos;s words by consent alone</source>
        <translation>fürs Haus oder für draußen, wo Worte eines Kunden nur mit Einverständnis stehen</translation>
    </message>
    <message>
        <source>the folder to write to, made where missing</source>
        <translation>der Ordner, in den geschrieben wird; fehlt er, wird er angelegt</translation>
    </message>
    <message>
        <source>open the desk window; so does no command at all</source>
        <translation>öffnet das Fenster mit dem Brett; ebenso ganz ohne Befehl</translation>
    </message>
    <message>
        <source>show the board on a screen, one story at a time</source>
        <translation>zeigt das Brett auf einem Bildschirm, eine Geschichte nach der anderen</translation>
    </message>
    <message>
        <source>on this screen, by number or name</source>
        <translation>auf diesem Bildschirm, nach Nummer oder Name</translation>
    </message>
    <message>
        <source>in a window of this size instead of the full screen</source>
        <translation>in einem Fenster dieser Größe statt bildschirmfüllend</translation>
    </message>
    <message>
        <source>make an empty board</source>
        <translation>legt ein leeres Brett an</translation>
    </message>
    <message>
        <source>the board&apos;s name</source>
        <translation>der Name des Bretts</translation>
    </message>
    <message>
        <source>its one time zone, such as Europe/Berlin; this computer&apos;s otherwise</source>
        <translation>seine eine Zeitzone, etwa Europe/Berlin; sonst die dieses Computers</translation>
    </message>
    <message>
        <source>make a board with invented people and three months of stories; never overwrites</source>
        <translation>legt ein Brett mit erfundenen Leuten und drei Monaten Geschichten an; überschreibt nie</translation>
    </message>
    <message>
        <source>vote for a story, by its id or an unambiguous start of it</source>
        <translation>stimmt für eine Geschichte, nach ihrer Kennung oder deren eindeutigem Anfang</translation>
    </message>
    <message>
        <source>take the vote back</source>
        <translation>nimmt die Stimme zurück</translation>
    </message>
    <message>
        <source>import a CSV file: all of it, or with any bad row nothing</source>
        <translation>liest eine CSV-Datei ein: ganz oder, bei einer fehlerhaften Zeile, gar nicht</translation>
    </message>
    <message>
        <source>write what the kiosk shows as PNG files</source>
        <translation>schreibt, was der Kiosk zeigt, als PNG-Dateien</translation>
    </message>
    <message>
        <source>the slides&apos; size; 1920x1080 otherwise</source>
        <translation>die Größe der Bilder; sonst 1920x1080</translation>
    </message>
    <message>
        <source>write a picture of every window and kind of slide as PNG files</source>
        <translation>schreibt Bilder aller Fenster und Arten von Folien als PNG-Dateien</translation>
    </message>
    <message>
        <source>read a story on standard input and print the coach&apos;s remarks</source>
        <translation>liest eine Geschichte von der Standardeingabe und gibt die Hinweise dazu aus</translation>
    </message>
    <message>
        <source>what others can copy from it</source>
        <translation>was andere daraus übernehmen können</translation>
    </message>
    <message>
        <source>how the remarks are written; text otherwise</source>
        <translation>wie die Hinweise geschrieben werden; sonst als Text</translation>
    </message>
    <message>
        <source>write a proven copy of the board</source>
        <translation>schreibt eine geprüfte Kopie des Bretts</translation>
    </message>
    <message>
        <source>put a backup in the board&apos;s place; the old file is kept</source>
        <translation>setzt eine Sicherung an die Stelle des Bretts; die alte Datei bleibt erhalten</translation>
    </message>
    <message>
        <source>say whether all is well with the board</source>
        <translation>sagt, ob mit dem Brett alles in Ordnung ist</translation>
    </message>
    <message>
        <source>print the completions for a shell</source>
        <translation>gibt die Vervollständigungen für eine Shell aus</translation>
    </message>
    <message>
        <source>The output could not be written. Is the disk full?</source>
        <translation>Die Ausgabe konnte nicht geschrieben werden. Ist der Datenträger voll?</translation>
    </message>
    <message>
        <source>The vote for “%1” counts.</source>
        <translation>Die Stimme für „%1“ zählt.</translation>
    </message>
    <message>
        <source>The vote for “%1” was there already; nothing changed.</source>
        <translation>Die Stimme für „%1“ war schon da; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The vote for “%1” is taken back.</source>
        <translation>Die Stimme für „%1“ ist zurückgenommen.</translation>
    </message>
    <message>
        <source>There was no vote for “%1” to take back; nothing changed.</source>
        <translation>Für „%1“ gab es keine Stimme zurückzunehmen; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The story could not be read from standard input.</source>
        <translation>Die Geschichte konnte nicht von der Standardeingabe gelesen werden.</translation>
    </message>
    <message>
        <source>A cell has %1 characters; a story has at most %2.</source>
        <translation>Eine Zelle hat %1 Zeichen; eine Geschichte hat höchstens %2.</translation>
    </message>
    <message>
        <source>It holds a NUL character, which no text has. The file may be damaged.</source>
        <translation>Sie enthält ein NUL-Zeichen, das in keinem Text steht. Die Datei ist vielleicht beschädigt.</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Einlesen</translation>
    </message>
    <message>
        <source>This was a dry run: nothing was changed.</source>
        <translation>Das war eine Probe: Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>“%1” is not UTF-8, so it was read as Windows-1252. If letters look wrong, save it as UTF-8.</source>
        <translation>„%1“ ist nicht UTF-8 und wurde deshalb als Windows-1252 gelesen. Sehen Buchstaben falsch aus, speichere die Datei als UTF-8.</translation>
    </message>
    <message>
        <source>The file has no column “%1”. Its columns: %2. Say which one it is: --map %1=COLUMN</source>
        <translation>Die Datei hat keine Spalte „%1“. Ihre Spalten: %2. Sag, welche es ist: --map %1=COLUMN</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>--%1 is written as two words with = between them; “%2” is not.</source>
        <translation>--%1 schreibt man als zwei Wörter mit = dazwischen; „%2“ ist nicht so geschrieben.</translation>
    </message>
    <message>
        <source>There is no field “%1”. The fields: %2.</source>
        <translation>Ein Feld „%1“ gibt es nicht. Die Felder: %2.</translation>
    </message>
    <message>
        <source>The file has no column “%1”. Its columns: %2.</source>
        <translation>Die Datei hat keine Spalte „%1“. Ihre Spalten: %2.</translation>
    </message>
    <message>
        <source>The field “%1” is given twice.</source>
        <translation>Das Feld „%1“ ist zweimal angegeben.</translation>
    </message>
    <message numerus="yes">
        <source>It has %n cells; the first line has %1.</source>
        <translation>
            <numerusform>Sie hat eine Zelle; die erste Zeile hat %1.</numerusform>
            <numerusform>Sie hat %n Zellen; die erste Zeile hat %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people added</source>
        <translation>
            <numerusform>eine Person hinzugefügt</numerusform>
            <numerusform>%n Leute hinzugefügt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n votes added</source>
        <translation>
            <numerusform>eine Stimme hinzugefügt</numerusform>
            <numerusform>%n Stimmen hinzugefügt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stories added</source>
        <translation>
            <numerusform>eine Geschichte hinzugefügt</numerusform>
            <numerusform>%n Geschichten hinzugefügt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were there already</source>
        <comment>stories, people or votes</comment>
        <translation>
            <numerusform>%n war schon da</numerusform>
            <numerusform>%n waren schon da</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2; %3, %4, %5 made.</source>
        <comment>what an import did: 5 stories added, 2 were there already; 1 person, 1 team, 1 value made.</comment>
        <translation>%1, %2; neu angelegt: %3, %4, %5.</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n Person</numerusform>
            <numerusform>%n Leute</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n teams</source>
        <translation>
            <numerusform>%n Team</numerusform>
            <numerusform>%n Teams</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n values</source>
        <translation>
            <numerusform>%n Wert</numerusform>
            <numerusform>%n Werte</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <comment>what an import did: 5 people added, 2 were there already.</comment>
        <translation>%1, %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n rows cannot be used, so nothing was changed.</source>
        <translation>
            <numerusform>Eine Zeile ist unbrauchbar, deshalb wurde nichts geändert.</numerusform>
            <numerusform>%n Zeilen sind unbrauchbar, deshalb wurde nichts geändert.</numerusform>
        </translation>
    </message>
    <message>
        <source>ok</source>
        <translation>gut</translation>
    </message>
    <message>
        <source>FAILED</source>
        <translation>FEHLER</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>SQLite is there</source>
        <translation>SQLite ist da</translation>
    </message>
    <message>
        <source>Qt&apos;s SQLite driver is not installed.</source>
        <translation>Qts SQLite-Treiber ist nicht installiert.</translation>
    </message>
    <message>
        <source>PostgreSQL is there</source>
        <translation>PostgreSQL ist da</translation>
    </message>
    <message>
        <source>Qt&apos;s PostgreSQL driver is not installed; boards on a server cannot be opened.</source>
        <translation>Qts PostgreSQL-Treiber ist nicht installiert; Bretter auf einem Server lassen sich nicht öffnen.</translation>
    </message>
    <message>
        <source>there are fonts</source>
        <translation>Schriften sind da</translation>
    </message>
    <message>
        <source>No font is installed: every letter would be a box.</source>
        <translation>Keine Schrift ist installiert: Jeder Buchstabe wäre ein Kästchen.</translation>
    </message>
    <message>
        <source>the font %1 is there</source>
        <translation>die Schrift %1 ist da</translation>
    </message>
    <message>
        <source>The font %1 is missing; %2 stands in for it.</source>
        <translation>Die Schrift %1 fehlt; %2 vertritt sie.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Die Datei ist leer.</translation>
    </message>
    <message>
        <source>highlights as %1</source>
        <translation>Höhepunkte als %1</translation>
    </message>
    <message>
        <source>make a board</source>
        <translation>ein Brett anlegen</translation>
    </message>
    <message>
        <source>add a person</source>
        <translation>eine Person hinzufügen</translation>
    </message>
    <message>
        <source>add another</source>
        <translation>noch eine hinzufügen</translation>
    </message>
    <message>
        <source>post a story</source>
        <translation>eine Geschichte erzählen</translation>
    </message>
    <message>
        <source>vote</source>
        <translation>abstimmen</translation>
    </message>
    <message>
        <source>search</source>
        <translation>suchen</translation>
    </message>
    <message>
        <source>The story was not found.</source>
        <translation>Die Geschichte wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>back it up</source>
        <translation>sichern</translation>
    </message>
    <message>
        <source>check it</source>
        <translation>prüfen</translation>
    </message>
    <message>
        <source>make a temporary folder</source>
        <translation>einen temporären Ordner anlegen</translation>
    </message>
    <message>
        <source>Not all went well.</source>
        <translation>Nicht alles ging gut.</translation>
    </message>
    <message numerus="yes">
        <source>%n pictures are in %1.</source>
        <translation>
            <numerusform>Ein Bild ist in %1.</numerusform>
            <numerusform>%n Bilder sind in %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no display for a window here. The commands work without one: bravoboard --help</source>
        <translation>Hier gibt es keine Anzeige für ein Fenster. Die Befehle gehen auch ohne: bravoboard --help</translation>
    </message>
    <message>
        <source>The demo&apos;s stories are missing from this program.</source>
        <translation>In diesem Programm fehlen die Geschichten der Vorführung.</translation>
    </message>
    <message>
        <source>A board with invented people and three months of stories is ready at %1.</source>
        <translation>Ein Brett mit erfundenen Leuten und drei Monaten Geschichten ist bereit bei %1.</translation>
    </message>
    <message>
        <source>A file has no password. For a board on a server: bravoboard --board postgresql://… password set</source>
        <translation>Eine Datei hat kein Passwort. Für ein Brett auf einem Server: bravoboard --board postgresql://… password set</translation>
    </message>
    <message>
        <source>The keychain no longer holds the password of %1.</source>
        <translation>Der Schlüsselbund enthält das Passwort von %1 nicht mehr.</translation>
    </message>
    <message>
        <source>The keychain holds no password of %1.</source>
        <translation>Der Schlüsselbund enthält kein Passwort von %1.</translation>
    </message>
    <message>
        <source>The password of %1:</source>
        <translation>Das Passwort von %1:</translation>
    </message>
    <message>
        <source>The keychain holds the password of %1 now.</source>
        <translation>Der Schlüsselbund enthält jetzt das Passwort von %1.</translation>
    </message>
    <message>
        <source>For the desk with the login %1:</source>
        <translation>Für den Arbeitsplatz mit dem Zugang %1:</translation>
    </message>
    <message>
        <source>For the screen with the login %1:</source>
        <translation>Für den Bildschirm mit dem Zugang %1:</translation>
    </message>
    <message>
        <source>It was there already, and keeps its password.</source>
        <translation>Er war schon da und behält sein Passwort.</translation>
    </message>
    <message>
        <source>Its password is in %1. Bring it there, and keep no copy.</source>
        <translation>Sein Passwort steht in %1. Bring es dorthin und behalte keine Kopie.</translation>
    </message>
    <message>
        <source>There, for its keychain: bravoboard password set &lt; FILE</source>
        <translation>Dort, für den Schlüsselbund: bravoboard password set &lt; FILE</translation>
    </message>
    <message>
        <source>Or leave it in a file that only the desk&apos;s user may read: BRAVOBOARD_PASSWORD_FILE=FILE</source>
        <translation>Oder lass es in einer Datei, die nur der Benutzer des Arbeitsplatzes lesen darf: BRAVOBOARD_PASSWORD_FILE=FILE</translation>
    </message>
    <message>
        <source>Say where the logins&apos; passwords shall be written to: --passwords DIR. They are shown nowhere.</source>
        <translation>Sag, wohin die Passwörter der Zugänge geschrieben werden sollen: --passwords DIR. Angezeigt werden sie nirgends.</translation>
    </message>
    <message>
        <source>The server is ready: %1</source>
        <translation>Der Server ist bereit: %1</translation>
    </message>
    <message>
        <source>All was up to date already: %1</source>
        <translation>Alles war schon auf dem neuesten Stand: %1</translation>
    </message>
    <message>
        <source>Next, an empty board there: bravoboard --board %1 init
or the one that you have: bravoboard --board FILE move --to %1
Then the first manager: bravoboard --board %1 people add NAME --role manager
and a password for them: bravoboard --board %1 people pin NAME</source>
        <translation>Als Nächstes dort ein leeres Brett: bravoboard --board %1 init
oder das vorhandene: bravoboard --board FILE move --to %1
Dann die erste Person in der Leitung: bravoboard --board %1 people add NAME --role manager
und ein Passwort für sie: bravoboard --board %1 people pin NAME</translation>
    </message>
    <message>
        <source>desk</source>
        <translation>Arbeitsplatz</translation>
    </message>
    <message>
        <source>screen</source>
        <translation>Bildschirm</translation>
    </message>
    <message>
        <source>No PC and no screen has a login yet. To make one: bravoboard server prepare URL --desk PC</source>
        <translation>Noch hat kein PC und kein Bildschirm einen Zugang. So entsteht einer: bravoboard server prepare URL --desk PC</translation>
    </message>
    <message>
        <source>LOGIN</source>
        <translation>ZUGANG</translation>
    </message>
    <message>
        <source>CONNECTIONS</source>
        <translation>VERBINDUNGEN</translation>
    </message>
    <message>
        <source>Say which board: --board postgresql://ADMIN@HOST[:PORT]/NAME, on a server.</source>
        <translation>Sag, welches Brett: --board postgresql://ADMIN@HOST[:PORT]/NAME, auf einem Server.</translation>
    </message>
    <message>
        <source>Say which login: bravoboard server remove-login LOGIN</source>
        <translation>Sag, welcher Zugang: bravoboard server remove-login LOGIN</translation>
    </message>
    <message>
        <source>The login %1 is gone; its connections and sign-ins have ended.</source>
        <translation>Der Zugang %1 ist entfernt; seine Verbindungen und Anmeldungen sind beendet.</translation>
    </message>
    <message>
        <source>make a PostgreSQL server ready for a board, and look after its logins</source>
        <translation>macht einen PostgreSQL-Server für ein Brett bereit und pflegt seine Zugänge</translation>
    </message>
    <message>
        <source>prepare: make a login for this PC</source>
        <translation>prepare: legt einen Zugang für diesen PC an</translation>
    </message>
    <message>
        <source>prepare: make a login for this screen, which only reads</source>
        <translation>prepare: legt einen Zugang für diesen Bildschirm an, der nur liest</translation>
    </message>
    <message>
        <source>prepare: the folder that new logins&apos; passwords are written to, a file each</source>
        <translation>prepare: der Ordner für die Passwörter neuer Zugänge, je eine Datei</translation>
    </message>
    <message>
        <source>prepare: new passwords also for logins that are there</source>
        <translation>prepare: neue Passwörter auch für vorhandene Zugänge</translation>
    </message>
    <message>
        <source>keep the password of the board&apos;s server in this user&apos;s keychain, or take it out</source>
        <translation>bewahrt das Passwort des Servers im Schlüsselbund dieses Benutzers auf oder nimmt es heraus</translation>
    </message>
    <message>
        <source>There was nothing in the line that was read, or too much.</source>
        <translation>In der gelesenen Zeile stand nichts oder zu viel.</translation>
    </message>
    <message>
        <source>A new PIN for %1:</source>
        <translation>Eine neue PIN für %1:</translation>
    </message>
    <message>
        <source>%1 signs in with the new PIN from now on.</source>
        <translation>%1 meldet sich ab jetzt mit der neuen PIN an.</translation>
    </message>
    <message>
        <source>Say whose PIN it is: bravoboard people pin NAME</source>
        <translation>Sag, wessen PIN es ist: bravoboard people pin NAME</translation>
    </message>
    <message>
        <source>The board is at %1 now: %2 stories, %3 rows. All of it was read back there and is the same.</source>
        <translation>Das Brett ist jetzt bei %1: %2 Geschichten, %3 Zeilen. Alles wurde dort zurückgelesen und ist gleich.</translation>
    </message>
    <message>
        <source>The board at %1 stayed as it was. What is posted there from now on is not in the new one.</source>
        <translation>Das Brett bei %1 blieb, wie es war. Was dort von nun an erzählt wird, steht nicht im neuen.</translation>
    </message>
    <message>
        <source>Next: tell every PC the new place, by BRAVOBOARD_BOARD or --board, and put the old board away.</source>
        <translation>Als Nächstes: Nenne jedem PC den neuen Ort, mit BRAVOBOARD_BOARD oder --board, und leg das alte Brett beiseite.</translation>
    </message>
    <message>
        <source>--never stands alone.</source>
        <translation>--never steht allein.</translation>
    </message>
    <message>
        <source>The board is no longer published after each change. What is in the folder stays there.</source>
        <translation>Das Brett wird nicht mehr nach jeder Änderung veröffentlicht. Was im Ordner liegt, bleibt dort.</translation>
    </message>
    <message>
        <source>“publish” needs the option --to FOLDER, or --never.</source>
        <translation>„publish“ braucht die Option --to FOLDER oder --never.</translation>
    </message>
    <message>
        <source>What is published is in %1. Show it with: bravoboard --board FOLDER kiosk</source>
        <translation>Das Veröffentlichte liegt in %1. So wird es gezeigt: bravoboard --board FOLDER kiosk</translation>
    </message>
    <message>
        <source>write what is published into a folder, for a kiosk on another PC</source>
        <translation>schreibt das Veröffentlichte in einen Ordner, für einen Kiosk an einem anderen PC</translation>
    </message>
    <message>
        <source>the folder, such as a shared one</source>
        <translation>der Ordner, zum Beispiel ein gemeinsamer</translation>
    </message>
    <message>
        <source>and do so after each change from now on</source>
        <translation>und tut das von nun an nach jeder Änderung</translation>
    </message>
    <message>
        <source>no longer do so after each change</source>
        <translation>tut das nicht mehr nach jeder Änderung</translation>
    </message>
    <message>
        <source>copy the whole board to another place, and prove the copy; the board itself stays</source>
        <translation>kopiert das ganze Brett an einen anderen Ort und prüft die Kopie; das Brett selbst bleibt</translation>
    </message>
    <message>
        <source>where there is no board yet: a new file, or a prepared database on a server</source>
        <translation>wo noch kein Brett ist: eine neue Datei oder eine vorbereitete Datenbank auf einem Server</translation>
    </message>
    <message>
        <source>%1&apos;s PIN or password:</source>
        <translation>PIN oder Passwort von %1:</translation>
    </message>
    <message>
        <source>At a desk of a server %1 signs in: type the PIN, or name a file that holds it in BRAVOBOARD_PIN_FILE.</source>
        <translation>An einem Arbeitsplatz eines Servers meldet sich %1 an: Tipp die PIN ein, oder nenne in BRAVOBOARD_PIN_FILE eine Datei, in der sie steht.</translation>
    </message>
    <message>
        <source>who posts it; at a desk of a server, by their PIN</source>
        <translation>wer sie erzählt; an einem Arbeitsplatz eines Servers mit der eigenen PIN</translation>
    </message>
    <message>
        <source>who votes; at a desk of a server, by their PIN</source>
        <translation>wer abstimmt; an einem Arbeitsplatz eines Servers mit der eigenen PIN</translation>
    </message>
    <message>
        <source>Whoever signs in from now on is signed out after %1 seconds without a touch.</source>
        <translation>Wer sich ab jetzt anmeldet, wird nach %1 Sekunden ohne Berührung abgemeldet.</translation>
    </message>
    <message>
        <source>Say after how many seconds: bravoboard people idle SECONDS</source>
        <translation>Sag, nach wie vielen Sekunden: bravoboard people idle SECONDS</translation>
    </message>
    <message>
        <source>who does it, where that needs saying: at a desk of a server, by their PIN</source>
        <translation>wer es tut, wo das gesagt werden muss: an einem Arbeitsplatz eines Servers, mit der eigenen PIN</translation>
    </message>
    <message>
        <source>SHOWN</source>
        <translation>GEZEIGT</translation>
    </message>
    <message>
        <source>SCREEN</source>
        <translation>BILDSCHIRM</translation>
    </message>
    <message>
        <source>SLIDE</source>
        <translation>FOLIE</translation>
    </message>
    <message>
        <source>PART</source>
        <translation>TEIL</translation>
    </message>
    <message>
        <source>ABOUT</source>
        <translation>WORÜBER</translation>
    </message>
    <message>
        <source>Nothing was shown on this computer yet.</source>
        <translation>Auf diesem Computer wurde noch nichts gezeigt.</translation>
    </message>
    <message>
        <source>only then, such as &quot;mon-fri 07:00-22:00, sat 09:00-18:00&quot;; black otherwise</source>
        <translation>nur dann, etwa „mon-fri 07:00-22:00, sat 09:00-18:00“; sonst schwarz</translation>
    </message>
    <message>
        <source>then dim, such as 22:00-06:00</source>
        <translation>dann gedimmt, etwa 22:00-06:00</translation>
    </message>
    <message>
        <source>what quiet times look like</source>
        <translation>wie ruhige Zeiten aussehen</translation>
    </message>
    <message>
        <source>when shifts begin, such as &quot;06:00, 14:00&quot;: greets for ten minutes</source>
        <translation>wann Schichten beginnen, etwa „06:00, 14:00“: grüßt zehn Minuten lang</translation>
    </message>
    <message>
        <source>what the greeting adds: one line a day, with | between them</source>
        <translation>was der Gruß hinzufügt: eine Zeile je Tag, mit | dazwischen</translation>
    </message>
    <message>
        <source>its colours</source>
        <translation>seine Farben</translation>
    </message>
    <message>
        <source>how large the screen is</source>
        <translation>wie groß der Bildschirm ist</translation>
    </message>
    <message>
        <source>how far away the furthest reader stands; the text grows with it</source>
        <translation>wie weit weg steht, wer am weitesten entfernt liest; der Text wächst mit</translation>
    </message>
    <message>
        <source>start it anew whenever it is killed, crashes or hangs</source>
        <translation>startet ihn neu, sooft er beendet wird, abstürzt oder hängt</translation>
    </message>
    <message>
        <source>list what was shown on this computer, the newest first</source>
        <translation>zeigt, was auf diesem Computer zu sehen war, das Neueste zuerst</translation>
    </message>
    <message>
        <source>history: at most so many; all otherwise</source>
        <translation>history: höchstens so viele; sonst alle</translation>
    </message>
    <message>
        <source>Stories about %1 are for their team alone.</source>
        <translation>Geschichten über %1 sind nur für das eigene Team.</translation>
    </message>
    <message>
        <source>Stories about %1 are for them, for who told them, and for managers alone.</source>
        <translation>Geschichten über %1 sehen nur sie selbst, wer sie erzählt hat, und die Leitung.</translation>
    </message>
    <message>
        <source>say how you wish to be celebrated, or what you said</source>
        <translation>legt fest, wie du gefeiert werden möchtest, oder zeigt, was du gesagt hast</translation>
    </message>
    <message>
        <source>whose wishes; at a desk of a server, by their PIN</source>
        <translation>wessen Wünsche; an einem Arbeitsplatz eines Servers mit der eigenen PIN</translation>
    </message>
    <message>
        <source>who may see stories about you</source>
        <translation>wer Geschichten über dich sehen darf</translation>
    </message>
    <message>
        <source>whether a story about you reaches you before the board</source>
        <translation>ob eine Geschichte über dich dich vor dem Brett erreicht</translation>
    </message>
    <message>
        <source>what others may type for your name</source>
        <translation>was andere statt deines Namens eintippen können</translation>
    </message>
    <message>
        <source>take a story that celebrates you off the board; nobody else puts it back</source>
        <translation>nimmt eine Geschichte, die dich feiert, vom Brett; niemand sonst hängt sie wieder auf</translation>
    </message>
    <message>
        <source>whom the story celebrates; at a desk of a server, by their PIN</source>
        <translation>wen die Geschichte feiert; an einem Arbeitsplatz eines Servers mit der eigenen PIN</translation>
    </message>
    <message>
        <source>let it be shown; also a story that waits for your word</source>
        <translation>lässt sie zeigen; auch eine, die auf dein Wort wartet</translation>
    </message>
    <message>
        <source>They reach %1 before the board.</source>
        <translation>Sie erreichen %1 vor dem Brett.</translation>
    </message>
    <message>
        <source>They do not wait for %1.</source>
        <translation>Sie warten nicht auf %1.</translation>
    </message>
    <message>
        <source>“%1” is off the board.</source>
        <translation>„%1“ hängt nicht mehr am Brett.</translation>
    </message>
    <message>
        <source>“%1” stands on the board.</source>
        <translation>„%1“ hängt am Brett.</translation>
    </message>
    <message>
        <source>“%1” may be shown as far as you are concerned; somebody else whom it celebrates wishes fewer readers.</source>
        <translation>„%1“ darf von dir aus gezeigt werden; jemand anderes, den sie feiert, möchte, dass weniger Menschen sie sehen.</translation>
    </message>
    <message>
        <source>With several files, their suffixes say the formats: leave out --format.</source>
        <translation>Bei mehreren Dateien sagt die Endung das Format: Lass --format weg.</translation>
    </message>
    <message>
        <source>The folder “%1” could not be made.</source>
        <translation>Der Ordner „%1“ konnte nicht angelegt werden.</translation>
    </message>
    <message>
        <source>how often kinds of slides come, such as &quot;value=0, link=2&quot;: 0 not at all, 1 as usual</source>
        <translation>wie oft Arten von Folien kommen, etwa „value=0, link=2“: 0 gar nicht, 1 wie sonst</translation>
    </message>
    <message>
        <source>read a PIN that leaving the kiosk takes from then on; an empty line: none</source>
        <translation>liest eine PIN, die das Verlassen des Bildschirms von da an verlangt; eine leere Zeile: keine</translation>
    </message>
    <message>
        <source>This story is not before everyone, so it is not printed.</source>
        <translation>Diese Geschichte steht nicht vor allen, also wird sie nicht gedruckt.</translation>
    </message>
    <message>
        <source>Say what goes on it: --month, --story or --value.</source>
        <translation>Sag, was darauf steht: --month, --story oder --value.</translation>
    </message>
    <message numerus="yes">
        <source>The month has %n such stories.</source>
        <translation>
            <numerusform>Der Monat hat eine solche Geschichte.</numerusform>
            <numerusform>Der Monat hat %n solche Geschichten.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no product “%1”.</source>
        <translation>Ein Erzeugnis „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>“%1” is neither .pdf nor .svg.</source>
        <translation>„%1“ ist weder .pdf noch .svg.</translation>
    </message>
    <message>
        <source>%1 is ready to print at 100 %.</source>
        <translation>%1 kann mit 100 % gedruckt werden.</translation>
    </message>
    <message>
        <source>the file to write, or several; for png a folder, made where missing</source>
        <translation>die Datei, oder mehrere; bei png ein Ordner, der angelegt wird, wo er fehlt</translation>
    </message>
    <message>
        <source>the format, where the suffix does not say it; png: each story in the sizes of social pages</source>
        <translation>das Format, wo die Endung es nicht sagt; png: jede Geschichte in den Größen sozialer Seiten</translation>
    </message>
    <message>
        <source>the paper to print on; a4 otherwise</source>
        <translation>das Papier; sonst a4</translation>
    </message>
    <message>
        <source>csv: cells as they were typed, also where a spreadsheet would take one for a formula</source>
        <translation>csv: Zellen, wie sie getippt wurden, auch wo eine Tabelle eine Formel darin sähe</translation>
    </message>
    <message>
        <source>make something to print of a story or a value, at true size with bleed and marks</source>
        <translation>macht aus einer Geschichte oder einem Wert etwas zum Drucken, in wahrer Größe, mit Beschnitt und Marken</translation>
    </message>
    <message>
        <source>the month whose story it is</source>
        <translation>der Monat der Geschichte</translation>
    </message>
    <message>
        <source>the month&apos;s which story; 1 otherwise</source>
        <translation>die wievielte Geschichte des Monats; sonst 1</translation>
    </message>
    <message>
        <source>this story instead</source>
        <translation>stattdessen diese Geschichte</translation>
    </message>
    <message>
        <source>a service value instead</source>
        <translation>stattdessen ein Wert</translation>
    </message>
    <message>
        <source>the .pdf or .svg to write</source>
        <translation>die .pdf oder .svg</translation>
    </message>
    <message>
        <source>a4 to a0 or letter; of buttons 25, 32, 38 or 58 (mm)</source>
        <translation>a4 bis a0 oder letter; bei Ansteckern 25, 32, 38 oder 58 (mm)</translation>
    </message>
    <message>
        <source>a certificate&apos;s style; classic otherwise</source>
        <translation>der Stil einer Urkunde; sonst classic</translation>
    </message>
    <message>
        <source>a poster or banner in parts on this paper</source>
        <translation>ein Plakat oder Banner in Teilen auf diesem Papier</translation>
    </message>
    <message>
        <source>“%1” is not spoken here; %2 are.</source>
        <translation>„%1“ wird hier nicht gesprochen; es gibt %2.</translation>
    </message>
    <message>
        <source>The language “%1” could not be read.</source>
        <translation>Die Sprache „%1“ konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>open the manager&apos;s window</source>
        <translation>öffnet das Fenster der Leitung</translation>
    </message>
    <message>
        <source>hold a closed month&apos;s ceremony: slides for the hall, and the presenter&apos;s view beside them</source>
        <translation>hält die Feier eines abgeschlossenen Monats: Folien für den Saal, daneben die Ansicht für vorn</translation>
    </message>
    <message>
        <source>the newest closed month otherwise</source>
        <translation>sonst der neueste abgeschlossene Monat</translation>
    </message>
    <message>
        <source>who hands the awards over</source>
        <translation>wer überreicht</translation>
    </message>
    <message>
        <source>the hall&apos;s screen, by number or name; the last one otherwise</source>
        <translation>der Bildschirm des Saals, nach Nummer oder Name; sonst der letzte</translation>
    </message>
    <message>
        <source>write what comes when, and what is said, to print; open no window</source>
        <translation>schreibt auf, was wann kommt und was gesagt wird, zum Drucken; öffnet kein Fenster</translation>
    </message>
    <message>
        <source>The PIN for leaving the kiosk:</source>
        <translation>Die PIN zum Verlassen des Bildschirms:</translation>
    </message>
    <message>
        <source>Leaving the kiosk takes no PIN any more.</source>
        <translation>Das Verlassen des Bildschirms verlangt keine PIN mehr.</translation>
    </message>
    <message>
        <source>Leaving the kiosk takes this PIN from its next start on.</source>
        <translation>Das Verlassen des Bildschirms verlangt vom nächsten Start an diese PIN.</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Schreibe</translation>
    </message>
    <message numerus="yes">
        <source>%n stories are in %1.</source>
        <translation>
            <numerusform>%n Geschichte ist in %1.</numerusform>
            <numerusform>%n Geschichten sind in %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Say which manager does it: --as NAME</source>
        <translation>Sag, wer aus der Leitung es tut: --as NAME</translation>
    </message>
    <message>
        <source>%1 had left already; nothing was changed.</source>
        <translation>%1 war schon gegangen; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>%1 has left. Their stories stay.</source>
        <translation>%1 ist gegangen. Die Geschichten bleiben.</translation>
    </message>
    <message numerus="yes">
        <source>%n stories about them</source>
        <translation>
            <numerusform>%n Geschichte über sie</numerusform>
            <numerusform>%n Geschichten über sie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n told</source>
        <translation>
            <numerusform>%n erzählt</numerusform>
            <numerusform>%n erzählt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n votes</source>
        <translation>
            <numerusform>%n Stimme</numerusform>
            <numerusform>%n Stimmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answers</source>
        <translation>
            <numerusform>%n Antwort</numerusform>
            <numerusform>%n Antworten</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” would become “%2” (%3). Nothing was changed.</source>
        <translation>„%1“ würde zu „%2“ (%3). Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>“%1” is “%2” from now on (%3).</source>
        <translation>„%1“ ist von nun an „%2“ (%3).</translation>
    </message>
    <message>
        <source>title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>story</source>
        <translation>Geschichte</translation>
    </message>
    <message>
        <source>customer&apos;s words</source>
        <translation>Worte des Kunden</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>manager&apos;s reason</source>
        <translation>Grund der Leitung</translation>
    </message>
    <message>
        <source>No text on the board names them.</source>
        <translation>Kein Text am Brett nennt die Person.</translation>
    </message>
    <message>
        <source>STORY</source>
        <translation>GESCHICHTE</translation>
    </message>
    <message>
        <source>WHERE</source>
        <translation>WO</translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation>TEXT</translation>
    </message>
    <message>
        <source>Erasing cannot be undone. Say that you mean it, by adding --yes.</source>
        <translation>Löschen lässt sich nicht rückgängig machen. Sag mit --yes, dass du es so meinst.</translation>
    </message>
    <message>
        <source>Name, nickname, PIN and photo of %1 go, everywhere, and do not come back with a backup. What they told and voted stays, under “a colleague”. This cannot be undone.</source>
        <translation>Name, Rufname, PIN und Foto von %1 verschwinden überall und kommen auch mit keiner Sicherung wieder. Was erzählt und gestimmt wurde, bleibt, unter „jemand aus dem Haus“. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>The name, to be sure:</source>
        <translation>Zur Sicherheit der Name:</translation>
    </message>
    <message>
        <source>That is another name. Nobody was erased.</source>
        <translation>Das ist ein anderer Name. Niemand wurde gelöscht.</translation>
    </message>
    <message>
        <source>Erased. Stories and votes stay, under “a colleague”.</source>
        <translation>Gelöscht. Geschichten und Stimmen bleiben, unter „jemand aus dem Haus“.</translation>
    </message>
    <message>
        <source>Say who left: bravoboard people leave NAME</source>
        <translation>Sag, wer gegangen ist: bravoboard people leave NAME</translation>
    </message>
    <message>
        <source>Say which entry becomes which: bravoboard people merge NAME NAME</source>
        <translation>Sag, welcher Eintrag zu welchem wird: bravoboard people merge NAME NAME</translation>
    </message>
    <message>
        <source>Say whom to erase: bravoboard people erase NAME</source>
        <translation>Sag, wer gelöscht wird: bravoboard people erase NAME</translation>
    </message>
    <message>
        <source>list the people on the board, add one, import many, give one a PIN; note that one left, make two entries one, erase one; or say when an idle desk signs out</source>
        <translation>zeigt die Leute am Brett, fügt jemanden hinzu, liest viele ein, vergibt eine PIN; hält fest, dass jemand ging, macht zwei Einträge zu einem, löscht jemanden; oder sagt, wann ein ruhender Arbeitsplatz abmeldet</translation>
    </message>
    <message>
        <source>erase: without being asked again</source>
        <translation>erase: ohne noch einmal gefragt zu werden</translation>
    </message>
    <message>
        <source>the file to write, all of it or none; its suffix may say the format</source>
        <translation>die Datei, die geschrieben wird, ganz oder gar nicht; ihre Endung kann das Format sagen</translation>
    </message>
    <message>
        <source>report</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>announcement</source>
        <translation>Ansage</translation>
    </message>
    <message numerus="yes">
        <source>%n texts may still name them. A manager changes a story at the desk, with E on its card.</source>
        <translation>
            <numerusform>%n Text nennt sie vielleicht noch. Die Leitung ändert eine Geschichte am Platz, mit E auf ihrer Karte.</numerusform>
            <numerusform>%n Texte nennen sie vielleicht noch. Die Leitung ändert eine Geschichte am Platz, mit E auf ihrer Karte.</numerusform>
        </translation>
    </message>
    <message>
        <source>the language of the document, such as en or de; the house&apos;s otherwise, or the user&apos;s</source>
        <translation>die Sprache des Dokuments, etwa en oder de; sonst die des Hauses oder des Benutzers</translation>
    </message>
    <message>
        <source>process</source>
        <translation>Ablauf</translation>
    </message>
    <message>
        <source>“%1” is no day that exists. Write it as 2026-10-03.</source>
        <translation>„%1“ ist kein Tag, den es gibt. Schreib ihn als 2026-10-03.</translation>
    </message>
    <message>
        <source>An SVG has one sheet, and this takes several: write a .pdf.</source>
        <translation>Ein SVG hat nur ein Blatt, und das hier braucht mehrere: Schreib ein .pdf.</translation>
    </message>
    <message>
        <source>who agreed, where it was not the customer; as --consent</source>
        <translation>wer zugestimmt hat, wenn nicht der Kunde selbst; gilt als --consent</translation>
    </message>
    <message>
        <source>the day on which they agreed, such as 2026-10-03; as --consent</source>
        <translation>der Tag der Zustimmung, etwa 2026-10-03; gilt als --consent</translation>
    </message>
    <message>
        <source>a process that had to bend for it</source>
        <translation>ein Ablauf, der sich dafür biegen musste</translation>
    </message>
    <message>
        <source>the day of the moment, such as 2026-10-03</source>
        <translation>der Tag des Augenblicks, etwa 2026-10-03</translation>
    </message>
    <message>
        <source>New stories about %1 stand before everyone. One that is off the board comes back with: hide ID --show</source>
        <translation>Neue Geschichten über %1 sehen alle. Eine, die nicht am Brett ist, kommt zurück mit: hide ID --show</translation>
    </message>
    <message numerus="yes">
        <source>%n stories about %1 are not before everyone.</source>
        <translation>
            <numerusform>%n Geschichte über %1 sehen nicht alle.</numerusform>
            <numerusform>%n Geschichten über %1 sehen nicht alle.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bravo::CoachNote</name>
    <message>
        <source>Don’t remark on this again</source>
        <translation>So etwas nicht wieder</translation>
    </message>
    <message>
        <source>Put this remark away</source>
        <translation>Diese Bemerkung weglegen</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>The coach: %1</source>
        <translation>Der Coach: %1</translation>
    </message>
</context>
<context>
    <name>bravo::Composer</name>
    <message>
        <source>Post</source>
        <translation>Erzählen</translation>
    </message>
    <message>
        <source>Customer’s words</source>
        <translation>Worte des Kunden</translation>
    </message>
    <message>
        <source>Draft saved</source>
        <translation>Entwurf gespeichert</translation>
    </message>
    <message>
        <source>Empty: the story’s first sentence</source>
        <translation>Leer: der erste Satz der Geschichte</translation>
    </message>
    <message>
        <source>The draft cannot be saved on this disk</source>
        <translation>Der Entwurf lässt sich auf diesem Datenträger nicht speichern</translation>
    </message>
    <message>
        <source>Nobody here is called “%1”. Choose a name from the list.</source>
        <translation>Hier heißt niemand „%1“. Wähle einen Namen aus der Liste.</translation>
    </message>
    <message>
        <source>Say who did it right: a person or a team.</source>
        <translation>Sag, wer es richtig gemacht hat: eine Person oder ein Team.</translation>
    </message>
    <message>
        <source>Tell in a sentence or two what happened.</source>
        <translation>Erzähl in ein, zwei Sätzen, was geschah.</translation>
    </message>
    <message>
        <source>Who did it right?</source>
        <translation>Wer hat es richtig gemacht?</translation>
    </message>
    <message>
        <source>In one line</source>
        <translation>In einer Zeile</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>What can others copy?</source>
        <translation>Was können andere übernehmen?</translation>
    </message>
    <message>
        <source>One sentence is enough</source>
        <translation>Ein Satz genügt</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Photos (*.jpg *.jpeg *.png *.webp)</source>
        <translation>Fotos (*.jpg *.jpeg *.png *.webp)</translation>
    </message>
    <message>
        <source>Add photo</source>
        <translation>Foto dazu</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>On the kiosk (Ctrl+P)</source>
        <translation>Am Bildschirm (Strg+P)</translation>
    </message>
    <message>
        <source>New story; this one is kept as a draft (Ctrl+N)</source>
        <translation>Neue Geschichte; diese bleibt als Entwurf (Strg+N)</translation>
    </message>
    <message>
        <source>Clear the fields</source>
        <translation>Felder leeren</translation>
    </message>
    <message>
        <source>Kept as a draft.</source>
        <translation>Als Entwurf behalten.</translation>
    </message>
    <message>
        <source>Back to it</source>
        <translation>Zurück dazu</translation>
    </message>
    <message>
        <source>The fields are empty again.</source>
        <translation>Die Felder sind wieder leer.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>This draft is open in another window, or was finished there.</source>
        <translation>Dieser Entwurf ist in einem anderen Fenster offen oder wurde dort fertig.</translation>
    </message>
    <message>
        <source>The draft is deleted.</source>
        <translation>Der Entwurf ist gelöscht.</translation>
    </message>
    <message>
        <source>Drafts %1</source>
        <translation>Entwürfe %1</translation>
    </message>
    <message>
        <source>Stories that you have begun (Ctrl+O)</source>
        <translation>Geschichten, die du begonnen hast (Strg+O)</translation>
    </message>
    <message>
        <source>Add photos</source>
        <translation>Fotos dazu</translation>
    </message>
    <message>
        <source>How the kiosk will show it; a click shows it large</source>
        <translation>So zeigt es der Bildschirm; ein Klick zeigt es groß</translation>
    </message>
    <message>
        <source>Save the changes</source>
        <translation>Änderungen speichern</translation>
    </message>
    <message>
        <source>Leave the story as it is</source>
        <translation>Geschichte lassen, wie sie ist</translation>
    </message>
    <message>
        <source>You are changing a story that is posted.</source>
        <translation>Du änderst eine Geschichte, die schon am Brett hängt.</translation>
    </message>
    <message>
        <source>You are changing “%1”.</source>
        <translation>Du änderst „%1“.</translation>
    </message>
    <message>
        <source>The story stays as it was.</source>
        <translation>Die Geschichte bleibt, wie sie war.</translation>
    </message>
    <message>
        <source>What did the customer need?
What was said or done?
How did it end?</source>
        <translation>Was brauchte der Kunde?
Was wurde gesagt oder getan?
Wie ging es aus?</translation>
    </message>
    <message>
        <source>It is posted as soon as the photos are read…</source>
        <translation>Wird erzählt, sobald die Fotos gelesen sind…</translation>
    </message>
    <message>
        <source>Reading photos…</source>
        <translation>Fotos werden gelesen…</translation>
    </message>
    <message>
        <source>Begun by %1</source>
        <translation>Begonnen von %1</translation>
    </message>
</context>
<context>
    <name>bravo::ComposerCoach</name>
    <message>
        <source>What can’t be done</source>
        <translation>Was nicht geht</translation>
    </message>
    <message>
        <source>Blame</source>
        <translation>Vorwürfe</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>Klagen</translation>
    </message>
    <message>
        <source>Sarcasm</source>
        <translation>Spott</translation>
    </message>
    <message>
        <source>Sacrifice told as a virtue</source>
        <translation>Opfer als Tugend</translation>
    </message>
    <message>
        <source>Customers’ names, numbers and addresses</source>
        <translation>Namen, Nummern und Adressen von Kunden</translation>
    </message>
    <message>
        <source>Nothing for others to copy</source>
        <translation>Nichts zum Übernehmen</translation>
    </message>
    <message>
        <source>What the coach speaks of</source>
        <translation>Wovon der Coach spricht</translation>
    </message>
    <message>
        <source>The coach speaks of</source>
        <translation>Der Coach spricht von</translation>
    </message>
</context>
<context>
    <name>bravo::ComposerSpelling</name>
    <message>
        <source>Check the spelling</source>
        <translation>Rechtschreibung prüfen</translation>
    </message>
    <message>
        <source>Looking for suggestions …</source>
        <translation>Sucht Vorschläge…</translation>
    </message>
    <message>
        <source>Add “%1” to my words</source>
        <translation>„%1“ zu meinen Wörtern</translation>
    </message>
    <message>
        <source>No suggestions</source>
        <translation>Keine Vorschläge</translation>
    </message>
</context>
<context>
    <name>bravo::ConsentFields</name>
    <message>
        <source>May be shown outside: the customer agreed</source>
        <translation>Der Kunde ist einverstanden: auch draußen</translation>
    </message>
    <message>
        <source>Who agreed? The customer</source>
        <translation>Wer ist einverstanden? Der Kunde</translation>
    </message>
    <message>
        <source>Who agreed; empty: the customer</source>
        <translation>Wer einverstanden ist; leer: der Kunde</translation>
    </message>
    <message>
        <source>A name is kept with the story for managers, and printed nowhere</source>
        <translation>Ein Name wird mit der Geschichte für die Leitung aufbewahrt und nirgends gedruckt</translation>
    </message>
    <message>
        <source>The day on which they agreed</source>
        <translation>Der Tag der Zustimmung</translation>
    </message>
    <message>
        <source>Kept with the story: %1 agreed on %2; for outside, too.</source>
        <translation>Bei der Geschichte vermerkt: %1 hat am %2 zugestimmt; auch für draußen.</translation>
    </message>
    <message>
        <source>Kept with the story: the customer agreed on %1; for outside, too.</source>
        <translation>Bei der Geschichte vermerkt: Der Kunde hat am %1 zugestimmt; auch für draußen.</translation>
    </message>
    <message>
        <source>Kept with the story: the customer agreed today, asked by you; for outside, too.</source>
        <translation>Bei der Geschichte vermerkt: Der Kunde hat heute zugestimmt, gefragt hast du; auch für draußen.</translation>
    </message>
    <message>
        <source>Kept with the story: the customer agreed today, asked by whoever posts it; for outside, too.</source>
        <translation>Bei der Geschichte vermerkt: Der Kunde hat heute zugestimmt, gefragt hat, wer sie erzählt; auch für draußen.</translation>
    </message>
</context>
<context>
    <name>bravo::CropSheet</name>
    <message>
        <source>Apply</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Crop or turn the photo</source>
        <translation>Foto zuschneiden oder drehen</translation>
    </message>
    <message>
        <source>Drag the corners. By keys: Space for the next corner, arrows to move it.</source>
        <translation>Zieh an den Ecken. Mit Tasten: Leertaste für die nächste Ecke, Pfeile zum Bewegen.</translation>
    </message>
    <message>
        <source>Turn to the left</source>
        <translation>Nach links drehen</translation>
    </message>
    <message>
        <source>Turn to the right</source>
        <translation>Nach rechts drehen</translation>
    </message>
    <message>
        <source>Whole photo</source>
        <translation>Ganzes Foto</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>bravo::CsvWords</name>
    <message>
        <source>Line %1 cannot be read: %2.</source>
        <translation>Zeile %1 ist nicht lesbar: %2.</translation>
    </message>
    <message>
        <source>The row that begins in line %1 opens a quote and never closes it; nothing was changed.</source>
        <translation>Der Datensatz ab Zeile %1 öffnet ein Anführungszeichen und schließt es nie; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The file holds no rows.</source>
        <translation>Die Datei enthält keine Datensätze.</translation>
    </message>
    <message>
        <source>“%1” is a folder, not a file.</source>
        <translation>„%1“ ist ein Ordner, keine Datei.</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>Eine Datei „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>“%1” cannot be read; its permissions do not allow it.</source>
        <translation>„%1“ ist nicht lesbar; die Zugriffsrechte erlauben es nicht.</translation>
    </message>
    <message>
        <source>“%1” could not be read to its end.</source>
        <translation>„%1“ konnte nicht bis zum Ende gelesen werden.</translation>
    </message>
    <message>
        <source>“%1” is empty.</source>
        <translation>„%1“ ist leer.</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>„%1“: %2</translation>
    </message>
    <message>
        <source>“%1” is no text, so it cannot be read as a table.</source>
        <translation>„%1“ ist kein Text und lässt sich deshalb nicht als Tabelle lesen.</translation>
    </message>
</context>
<context>
    <name>bravo::DayField</name>
    <message>
        <source>Type it, or change it with the arrow keys</source>
        <translation>Tippe ihn ein, oder ändere ihn mit den Pfeiltasten</translation>
    </message>
    <message>
        <source>Choose the day in a calendar (Alt+Down)</source>
        <translation>Den Tag im Kalender wählen (Alt+Pfeil nach unten)</translation>
    </message>
    <message>
        <source>This is no day. Type it like “%1”, or choose it in the calendar.</source>
        <translation>Das ist kein Tag. Tippe ihn wie „%1“ ein, oder wähle ihn im Kalender.</translation>
    </message>
    <message>
        <source>That day is still to come.</source>
        <translation>Dieser Tag kommt erst noch.</translation>
    </message>
</context>
<context>
    <name>bravo::DeskKeys</name>
    <message>
        <source>tell a story</source>
        <translation>eine Geschichte erzählen</translation>
    </message>
    <message>
        <source>say who sits here</source>
        <translation>sagen, wer hier sitzt</translation>
    </message>
    <message>
        <source>export the month</source>
        <translation>den Monat ausgeben</translation>
    </message>
    <message>
        <source>undo, while it is offered</source>
        <translation>rückgängig, solange es angeboten wird</translation>
    </message>
    <message>
        <source>back</source>
        <translation>zurück</translation>
    </message>
    <message>
        <source>help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>these keys</source>
        <translation>diese Tasten</translation>
    </message>
    <message>
        <source>from story to story</source>
        <translation>von Geschichte zu Geschichte</translation>
    </message>
    <message>
        <source>open the story, and close it</source>
        <translation>die Geschichte öffnen und schließen</translation>
    </message>
    <message>
        <source>to the photos of an opened story</source>
        <translation>zu den Fotos einer offenen Geschichte</translation>
    </message>
    <message>
        <source>vote, or take the vote back</source>
        <translation>abstimmen oder die Stimme zurücknehmen</translation>
    </message>
    <message>
        <source>thanks, or “tried it here”</source>
        <translation>Dank, oder „hier ausprobiert“</translation>
    </message>
    <message>
        <source>the newest</source>
        <translation>die neuesten</translation>
    </message>
    <message>
        <source>the most voted</source>
        <translation>die mit den meisten Stimmen</translation>
    </message>
    <message>
        <source>those still to vote on</source>
        <translation>die, über die du noch abstimmen kannst</translation>
    </message>
    <message>
        <source>begin another; this one stays a draft</source>
        <translation>eine weitere beginnen; diese bleibt Entwurf</translation>
    </message>
    <message>
        <source>the drafts</source>
        <translation>die Entwürfe</translation>
    </message>
    <message>
        <source>see it as the screen will show it</source>
        <translation>sehen, wie der Bildschirm sie zeigt</translation>
    </message>
    <message>
        <source>paste a photo</source>
        <translation>ein Foto einfügen</translation>
    </message>
    <message>
        <source>next field, previous field</source>
        <translation>nächstes Feld, voriges Feld</translation>
    </message>
    <message>
        <source>take the name that is offered</source>
        <translation>den angebotenen Namen nehmen</translation>
    </message>
    <message>
        <source>take the last name out again</source>
        <translation>den letzten Namen wieder herausnehmen</translation>
    </message>
    <message>
        <source>find a story</source>
        <translation>eine Geschichte finden</translation>
    </message>
    <message>
        <source>show all again</source>
        <translation>wieder alle zeigen</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>Among the stories</source>
        <translation>Bei den Geschichten</translation>
    </message>
    <message>
        <source>Telling a story</source>
        <translation>Beim Erzählen</translation>
    </message>
    <message>
        <source>Searching</source>
        <translation>Beim Suchen</translation>
    </message>
    <message>
        <source>the manager’s pages</source>
        <translation>die Seiten der Leitung</translation>
    </message>
    <message>
        <source>change the story, as long as it is yours to change</source>
        <translation>die Geschichte ändern, solange du das darfst</translation>
    </message>
    <message>
        <source>report what is wrong with the story</source>
        <translation>melden, was an der Geschichte nicht stimmt</translation>
    </message>
    <message>
        <source>post it, or save the changes</source>
        <translation>ans Brett hängen, oder die Änderungen speichern</translation>
    </message>
    <message>
        <source>take a story about you off the board, and put it back</source>
        <translation>eine Geschichte über dich vom Brett nehmen und zurückhängen</translation>
    </message>
</context>
<context>
    <name>bravo::DeskWindow</name>
    <message>
        <source>Highlights %1</source>
        <translation>Höhepunkte %1</translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation>%1 ausgeben</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;Web page (*.html);;Excel (*.xlsx);;CSV (*.csv);;JSON (*.json);;Markdown (*.md)</source>
        <translation>PDF (*.pdf);;Webseite (*.html);;Excel (*.xlsx);;CSV (*.csv);;JSON (*.json);;Markdown (*.md)</translation>
    </message>
    <message>
        <source>The month can be exported as .pdf, .html, .xlsx, .csv, .json or .md.</source>
        <translation>Der Monat lässt sich als .pdf, .html, .xlsx, .csv, .json oder .md ausgeben.</translation>
    </message>
    <message>
        <source>Exporting %1…</source>
        <translation>%1 wird ausgegeben…</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Gespeichert als %1.</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>Export cancelled. Nothing was written.</source>
        <translation>Ausgabe abgebrochen. Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>Our board</source>
        <translation>Unser Brett</translation>
    </message>
    <message>
        <source>Bravo Board</source>
        <translation>Bravo Board</translation>
    </message>
    <message>
        <source>The board could not be opened</source>
        <translation>Das Brett ließ sich nicht öffnen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>%1 – Bravo Board</source>
        <translation>%1 – Bravo Board</translation>
    </message>
    <message>
        <source>Posted. Thank you for telling it.</source>
        <translation>Erzählt. Danke dafür!</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Taken back. The story is in the fields again.</source>
        <translation>Zurückgenommen. Die Geschichte steht wieder in den Feldern.</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>Rückgängig (Strg+Z)</translation>
    </message>
    <message>
        <source>“No” became “from two”</source>
        <translation>Aus „Nein“ wurde „ab zwei“</translation>
    </message>
    <message>
        <source>Signed out.</source>
        <translation>Abgemeldet.</translation>
    </message>
    <message>
        <source>Signed out, since nobody touched a key for a while. What was typed is kept.</source>
        <translation>Abgemeldet, weil eine Weile niemand eine Taste berührt hat. Was getippt war, ist noch da.</translation>
    </message>
    <message>
        <source>%1 has no PIN yet. A manager gives the first one.</source>
        <translation>%1 hat noch keine PIN. Die erste vergibt die Leitung.</translation>
    </message>
    <message>
        <source>The new PIN is kept. Please sign in with it.</source>
        <translation>Die neue PIN ist gespeichert. Bitte melde dich damit an.</translation>
    </message>
    <message>
        <source>Your answer stands beside the story.</source>
        <translation>Deine Antwort steht bei der Geschichte.</translation>
    </message>
    <message>
        <source>Kept on this computer. It is sent when the server is back.</source>
        <translation>Auf diesem Computer aufbewahrt. Es wird gesendet, sobald der Server wieder da ist.</translation>
    </message>
    <message>
        <source>Kept on this computer. It is posted when the server is back.</source>
        <translation>Auf diesem Computer aufbewahrt. Es wird erzählt, sobald der Server wieder da ist.</translation>
    </message>
    <message>
        <source>The last train had gone</source>
        <translation>Der letzte Zug war weg</translation>
    </message>
    <message>
        <source>So Pavel drove them.</source>
        <translation>Also hat Pavel sie gefahren.</translation>
    </message>
    <message>
        <source>I saw it from the stairs. That was well done.</source>
        <translation>Ich habe es von der Treppe aus gesehen. Das war gut gemacht.</translation>
    </message>
    <message>
        <source>The month is closed; its stories stand as they are.</source>
        <translation>Der Monat ist abgeschlossen; seine Geschichten bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>The server cannot be reached. What you write is kept, and sent once you sign in.</source>
        <translation>Der Server ist nicht zu erreichen. Was du schreibst, wird aufbewahrt und gesendet, sobald du dich anmeldest.</translation>
    </message>
    <message>
        <source>The server is back. Sign in, then what was written here in your name can be sent.</source>
        <translation>Der Server ist wieder da. Melde dich an; dann kann gesendet werden, was hier in deinem Namen geschrieben wurde.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) were written here in your name.</source>
        <translation>
            <numerusform>%n Sache wurde hier in deinem Namen geschrieben.</numerusform>
            <numerusform>%n Sachen wurden hier in deinem Namen geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>The spa was full when she came down. Elsewhere they say that’s our policy. Lena said: “The pool is yours from two, and here is a robe so you can wait in the garden.”</source>
        <translation>Das Spa war voll, als sie herunterkam. Anderswo heißt es: so sind nun mal unsere Vorschriften. Lena sagte: „Das Becken gehört ab zwei Ihnen, und hier ist ein Bademantel, damit Sie im Garten warten können.“</translation>
    </message>
    <message>
        <source>I asked for a towel and got an afternoon.</source>
        <translation>Ich bat um ein Handtuch und bekam einen Nachmittag.</translation>
    </message>
    <message>
        <source>It stands on the board now.</source>
        <translation>Sie hängt jetzt am Brett.</translation>
    </message>
    <message>
        <source>Your team sees it now.</source>
        <translation>Dein Team sieht sie jetzt.</translation>
    </message>
    <message>
        <source>Only you, who told it, and managers see it now.</source>
        <translation>Jetzt sehen sie nur du, wer sie erzählt hat, und die Leitung.</translation>
    </message>
    <message>
        <source>Kept. We celebrate you as you wish.</source>
        <translation>Notiert. Wir feiern dich, wie du es möchtest.</translation>
    </message>
    <message>
        <source>You are off the board.</source>
        <translation>Du hängst nicht mehr am Brett.</translation>
    </message>
    <message>
        <source>All is as it was.</source>
        <translation>Alles ist wie zuvor.</translation>
    </message>
    <message>
        <source>Only those whom a story celebrates take it off the board.</source>
        <translation>Vom Brett nimmt eine Geschichte nur, wen sie feiert.</translation>
    </message>
    <message>
        <source>Reception</source>
        <translation>Empfang</translation>
    </message>
    <message>
        <source>The last train had gone, so Pavel drove them.</source>
        <translation>Der letzte Zug war weg, also fuhr Pavel sie nach Hause.</translation>
    </message>
    <message>
        <source>A key at midnight</source>
        <translation>Ein Schlüssel um Mitternacht</translation>
    </message>
    <message>
        <source>The manager’s pages are for managers.</source>
        <translation>Diese Seiten sind für die Leitung.</translation>
    </message>
    <message>
        <source>Nobody touched a key for a while, so the next one says who they are. What was typed is kept.</source>
        <translation>Eine Weile hat niemand eine Taste berührt: Sag, wer du bist. Was getippt wurde, bleibt.</translation>
    </message>
    <message>
        <source>You look after this board. A PIN keeps others from doing so in your name.</source>
        <translation>Du kümmerst dich um dieses Brett. Eine PIN hält andere davon ab, das in deinem Namen zu tun.</translation>
    </message>
    <message>
        <source>Choose a PIN</source>
        <translation>PIN wählen</translation>
    </message>
    <message>
        <source>This story is not on the board.</source>
        <translation>Diese Geschichte hängt nicht am Brett.</translation>
    </message>
    <message>
        <source>It is off the board until a manager has looked.</source>
        <translation>Sie ist vom Brett, bis die Leitung sie angesehen hat.</translation>
    </message>
    <message>
        <source>The story stands on the board again.</source>
        <translation>Die Geschichte hängt wieder am Brett.</translation>
    </message>
    <message>
        <source>Saved. A manager reads it before everyone does.</source>
        <translation>Gespeichert. Die Leitung liest sie, bevor alle es tun.</translation>
    </message>
    <message>
        <source>Saved. The story stands as it is now.</source>
        <translation>Gespeichert. Die Geschichte steht jetzt so da.</translation>
    </message>
    <message>
        <source>Which desk was that? Please say what the guest had asked for.</source>
        <translation>Welcher Schalter war das? Bitte sag, worum der Gast gebeten hatte.</translation>
    </message>
    <message>
        <source>It names a guest. Told without the name, it can stand on the board.</source>
        <translation>Sie nennt einen Gast. Ohne den Namen erzählt, kann sie am Brett hängen.</translation>
    </message>
    <message>
        <source>The guest can be told by it.</source>
        <translation>Daran ist der Gast zu erkennen.</translation>
    </message>
    <message>
        <source>The board’s server cannot be reached.</source>
        <translation>Der Server des Bretts ist nicht zu erreichen.</translation>
    </message>
    <message>
        <source>It stays here: the draft cannot be saved on this disk.</source>
        <translation>Es bleibt hier: Der Entwurf lässt sich auf diesem Datenträger nicht speichern.</translation>
    </message>
    <message>
        <source>The story stays on the board: the draft cannot be saved on this disk.</source>
        <translation>Die Geschichte bleibt am Brett: Der Entwurf lässt sich auf diesem Datenträger nicht speichern.</translation>
    </message>
    <message>
        <source>There is no board at
%1</source>
        <comment>a path, on a line of its own</comment>
        <translation>Hier liegt kein Brett:
%1</translation>
    </message>
    <message>
        <source>Put it on the board</source>
        <translation>Ans Brett hängen</translation>
    </message>
    <message>
        <source>Your answer is taken back.</source>
        <translation>Deine Antwort ist zurückgenommen.</translation>
    </message>
    <message>
        <source>What you wrote is not on this computer’s disk.</source>
        <translation>Was du geschrieben hast, ist nicht auf dem Datenträger dieses Computers.</translation>
    </message>
    <message>
        <source>Close anyway</source>
        <translation>Trotzdem schließen</translation>
    </message>
</context>
<context>
    <name>bravo::DraftsSheet</name>
    <message>
        <source>Without words yet</source>
        <translation>Noch ohne Worte</translation>
    </message>
    <message>
        <source>For %1</source>
        <translation>Für %1</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%n Foto</numerusform>
            <numerusform>%n Fotos</numerusform>
        </translation>
    </message>
    <message>
        <source>open in another window</source>
        <translation>in einem anderen Fenster offen</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Entwürfe</translation>
    </message>
    <message>
        <source>Kept on this computer until you post or delete them.</source>
        <translation>Bleiben auf diesem Computer, bis du sie erzählst oder löschst.</translation>
    </message>
    <message>
        <source>There is no other draft. Ctrl+N begins another story, and keeps the one in the fields.</source>
        <translation>Es gibt keinen weiteren Entwurf. Strg+N beginnt eine neue Geschichte und behält die in den Feldern.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Delete this draft</source>
        <translation>Diesen Entwurf löschen</translation>
    </message>
    <message>
        <source>Changes to a posted story</source>
        <translation>Änderungen an einer Geschichte am Brett</translation>
    </message>
    <message>
        <source>Begun by %1</source>
        <translation>Begonnen von %1</translation>
    </message>
</context>
<context>
    <name>bravo::ExitLock</name>
    <message>
        <source>One moment…</source>
        <translation>Einen Augenblick…</translation>
    </message>
    <message>
        <source>That was not the PIN. Try again, or press Escape.</source>
        <translation>Das war nicht die PIN. Versuch es noch einmal, oder drück Esc.</translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong tries. Try again in %n minutes.</source>
        <translation>
            <numerusform>Zu viele falsche Versuche. Versuch es in einer Minute wieder.</numerusform>
            <numerusform>Zu viele falsche Versuche. Versuch es in %n Minuten wieder.</numerusform>
        </translation>
    </message>
    <message>
        <source>Type the PIN and press Enter. Escape goes on.</source>
        <translation>Tippe die PIN und drück die Eingabetaste. Mit Esc geht es weiter.</translation>
    </message>
    <message>
        <source>Leave the kiosk</source>
        <translation>Bildschirm verlassen</translation>
    </message>
</context>
<context>
    <name>bravo::ExitPin</name>
    <message>
        <source>The PIN could not be written to “%1”. Look whether the file may be written to.</source>
        <translation>Die PIN konnte nicht nach „%1“ geschrieben werden. Sieh nach, ob die Datei geschrieben werden darf.</translation>
    </message>
    <message>
        <source>A PIN has at least four characters.</source>
        <translation>Eine PIN hat mindestens vier Zeichen.</translation>
    </message>
</context>
<context>
    <name>bravo::FeedModel</name>
    <message>
        <source>This story is being loaded.</source>
        <translation>Diese Geschichte wird geladen.</translation>
    </message>
</context>
<context>
    <name>bravo::FeedPage</name>
    <message>
        <source>Newest</source>
        <translation>Neueste</translation>
    </message>
    <message>
        <source>Most voted</source>
        <translation>Beliebteste</translation>
    </message>
    <message>
        <source>To vote</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Tell a story</source>
        <translation>Geschichte erzählen</translation>
    </message>
    <message>
        <source>Search stories, people, values</source>
        <translation>Geschichten, Leute, Werte suchen</translation>
    </message>
    <message>
        <source>Search (/ or Ctrl+F)</source>
        <translation>Suchen (/ oder Strg+F)</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>Newest first (1)</source>
        <translation>Neueste zuerst (1)</translation>
    </message>
    <message>
        <source>Most votes first (2)</source>
        <translation>Meiste Stimmen zuerst (2)</translation>
    </message>
    <message>
        <source>Those you have not voted for yet (3)</source>
        <translation>Die, für die du noch nicht gestimmt hast (3)</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>No story, person or value here has “%1” in it.</source>
        <translation>Keine Geschichte, Person und kein Wert hier enthält „%1“.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>You are through</source>
        <translation>Du bist durch</translation>
    </message>
    <message>
        <source>There is no story left that waits for your vote.</source>
        <translation>Keine Geschichte wartet mehr auf deine Stimme.</translation>
    </message>
    <message>
        <source>Show the newest</source>
        <translation>Die neuesten zeigen</translation>
    </message>
    <message>
        <source>A quiet month</source>
        <translation>Ein stiller Monat</translation>
    </message>
    <message>
        <source>No story was posted in it.</source>
        <translation>In ihm wurde keine Geschichte erzählt.</translation>
    </message>
    <message>
        <source>Show the whole board</source>
        <translation>Das ganze Brett zeigen</translation>
    </message>
    <message>
        <source>Who did it right lately?</source>
        <translation>Wer hat es neulich richtig gemacht?</translation>
    </message>
    <message>
        <source>This board waits for its first story: a moment in which a colleague did it right for a customer.</source>
        <translation>Dieses Brett wartet auf seine erste Geschichte: einen Moment, in dem es jemand für einen Kunden richtig gemacht hat.</translation>
    </message>
    <message>
        <source>Tell the first story</source>
        <translation>Die erste Geschichte erzählen</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Noch nichts</translation>
    </message>
    <message>
        <source>No story celebrates you yet. The next one may.</source>
        <translation>Noch feiert dich keine Geschichte. Die nächste vielleicht.</translation>
    </message>
    <message>
        <source>You have told no story yet. Whom did you see do it right?</source>
        <translation>Du hast noch keine Geschichte erzählt. Bei wem hast du gesehen, dass es richtig gut lief?</translation>
    </message>
    <message>
        <source>No story shows this value yet.</source>
        <translation>Noch zeigt keine Geschichte diesen Wert.</translation>
    </message>
    <message>
        <source>Months that are not closed are left out: their votes are sealed until then.</source>
        <translation>Monate, die nicht abgeschlossen sind, fehlen hier: Ihre Stimmen sind bis dahin versiegelt.</translation>
    </message>
    <message>
        <source>The votes are sealed</source>
        <translation>Die Stimmen sind versiegelt</translation>
    </message>
    <message>
        <source>They are counted when their month is closed. Until then no story stands before another.</source>
        <translation>Gezählt wird, wenn ihr Monat abgeschlossen ist. Bis dahin steht keine Geschichte vor einer anderen.</translation>
    </message>
    <message>
        <source>No story celebrates your team yet. Whom of them did you see do it right?</source>
        <translation>Noch feiert keine Geschichte dein Team. Bei wem hast du gesehen, dass es richtig gut lief?</translation>
    </message>
    <message>
        <source>No story celebrates anybody at this site yet.</source>
        <translation>Noch feiert keine Geschichte jemanden an diesem Standort.</translation>
    </message>
    <message>
        <source>Type a word, or two letters of one.</source>
        <translation>Tippe ein Wort oder zwei Buchstaben davon.</translation>
    </message>
    <message>
        <source>No story among those that are shown here has “%1” in it.</source>
        <translation>In keiner der Geschichten, die hier gezeigt werden, kommt „%1“ vor.</translation>
    </message>
    <message>
        <source>Search the whole board</source>
        <translation>Im ganzen Brett suchen</translation>
    </message>
    <message>
        <source>Nothing to vote for here</source>
        <translation>Hier gibt es nichts abzustimmen</translation>
    </message>
    <message>
        <source>None of the stories in this part of the board waits for your vote.</source>
        <translation>Keine der Geschichten in diesem Teil des Bretts wartet auf deine Stimme.</translation>
    </message>
    <message>
        <source>Show all that wait</source>
        <translation>Alle zeigen, die warten</translation>
    </message>
    <message>
        <source>No story of this month shows this value.</source>
        <translation>Keine Geschichte aus diesem Monat zeigt diesen Wert.</translation>
    </message>
</context>
<context>
    <name>bravo::FeedView</name>
    <message>
        <source>Stories</source>
        <translation>Geschichten</translation>
    </message>
    <message>
        <source>Vote (V)</source>
        <translation>Abstimmen (V)</translation>
    </message>
    <message>
        <source>Show it large</source>
        <translation>Groß zeigen</translation>
    </message>
    <message>
        <source>Take your vote back (V)</source>
        <translation>Deine Stimme zurücknehmen (V)</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>what a click does, what else is to know</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>+%1</source>
        <comment>more photos</comment>
        <translation>+%1</translation>
    </message>
    <message>
        <source>Answer (T)</source>
        <translation>Antworten (T)</translation>
    </message>
    <message>
        <source>Change the story (E)</source>
        <translation>Geschichte ändern (E)</translation>
    </message>
    <message>
        <source>Report what is wrong with it (R)</source>
        <translation>Melden, was nicht stimmt (R)</translation>
    </message>
</context>
<context>
    <name>bravo::ForYouSheet</name>
    <message>
        <source>Go to the board</source>
        <translation>Zum Brett</translation>
    </message>
    <message>
        <source>For you</source>
        <translation>Für dich</translation>
    </message>
    <message>
        <source>For you, %1</source>
        <translation>Für dich, %1</translation>
    </message>
    <message numerus="yes">
        <source>%n stories about you wait for your word</source>
        <translation>
            <numerusform>%n Geschichte über dich wartet auf dein Wort</numerusform>
            <numerusform>%n Geschichten über dich warten auf dein Wort</numerusform>
        </translation>
    </message>
    <message>
        <source>New about you</source>
        <translation>Neu über dich</translation>
    </message>
    <message>
        <source>Answers to your stories</source>
        <translation>Antworten auf deine Geschichten</translation>
    </message>
    <message>
        <source>Told by %1, %2</source>
        <translation>Erzählt von %1, %2</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Keep it to us</source>
        <translation>Unter uns lassen</translation>
    </message>
    <message>
        <source>Kept to us, only you, who told it, and managers see it.</source>
        <translation>Bleibt unter uns: Nur du, wer sie erzählt hat, und die Leitung sehen sie.</translation>
    </message>
    <message>
        <source>Open it on the board</source>
        <translation>Am Brett öffnen</translation>
    </message>
    <message>
        <source>Open “%1” on the board</source>
        <translation>„%1“ am Brett öffnen</translation>
    </message>
    <message>
        <source>%1 tried it: “%2”</source>
        <comment>a name, a story</comment>
        <translation>%1 hat es ausprobiert: „%2“</translation>
    </message>
    <message>
        <source>%1 says thank you for “%2”</source>
        <comment>a name, a story</comment>
        <translation>%1 dankt für „%2“</translation>
    </message>
    <message>
        <source>Open the story</source>
        <translation>Die Geschichte öffnen</translation>
    </message>
    <message>
        <source>From the managers, about what you told</source>
        <translation>Von der Leitung, zu dem, was du erzählt hast</translation>
    </message>
    <message>
        <source>Changed, it goes to the managers again.</source>
        <translation>Geändert geht sie wieder an die Leitung.</translation>
    </message>
    <message>
        <source>Change the story</source>
        <translation>Geschichte ändern</translation>
    </message>
    <message>
        <source>Open it in “My stories”</source>
        <translation>In „Meine Geschichten“ öffnen</translation>
    </message>
    <message>
        <source>Change “%1”</source>
        <translation>„%1“ ändern</translation>
    </message>
    <message>
        <source>Open “%1” in “My stories”</source>
        <translation>„%1“ in „Meine Geschichten“ öffnen</translation>
    </message>
    <message>
        <source>Where processes that you look after had to bend</source>
        <translation>Wo sich Abläufe biegen mussten, um die du dich kümmerst</translation>
    </message>
    <message>
        <source>I have read it</source>
        <translation>Gelesen</translation>
    </message>
    <message>
        <source>As you wish it, only you, who told it, and managers see it.</source>
        <translation>Wie du es möchtest: Nur du, wer sie erzählt hat und die Leitung sehen sie.</translation>
    </message>
</context>
<context>
    <name>bravo::FormSheet</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Discard what was typed</source>
        <translation>Eingetipptes verwerfen</translation>
    </message>
</context>
<context>
    <name>bravo::HelpSheet</name>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>The page</source>
        <translation>Die Seite</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>In der Hilfe suchen</translation>
    </message>
    <message>
        <source>Nothing about that</source>
        <translation>Dazu steht hier nichts</translation>
    </message>
    <message>
        <source>Try another word, or choose a page once the field is empty.</source>
        <translation>Versuch ein anderes Wort, oder leere das Feld und wähl eine Seite.</translation>
    </message>
</context>
<context>
    <name>bravo::Highlights</name>
    <message>
        <source>The customer’s consent is not recorded.</source>
        <translation>Das Einverständnis des Kunden ist nicht festgehalten.</translation>
    </message>
    <message>
        <source>A celebrated person chose not to be shown to everyone.</source>
        <translation>Eine gefeierte Person möchte nicht allen gezeigt werden.</translation>
    </message>
    <message>
        <source>The story still waits for approval.</source>
        <translation>Die Geschichte wartet noch auf Freigabe.</translation>
    </message>
    <message>
        <source>A manager set the story aside.</source>
        <translation>Die Leitung hat die Geschichte beiseitegelegt.</translation>
    </message>
    <message>
        <source>The story was taken off the board.</source>
        <translation>Die Geschichte wurde vom Brett genommen.</translation>
    </message>
    <message>
        <source>It was taken out of the story since.</source>
        <translation>Es wurde seither aus der Geschichte genommen.</translation>
    </message>
</context>
<context>
    <name>bravo::HighlightsPage</name>
    <message>
        <source>Where to</source>
        <translation>Wohin</translation>
    </message>
    <message>
        <source>Highlights %1, outside</source>
        <translation>Höhepunkte %1, außen</translation>
    </message>
    <message>
        <source>Highlights %1</source>
        <translation>Höhepunkte %1</translation>
    </message>
    <message>
        <source>Exporting %1…</source>
        <translation>%1 wird ausgegeben…</translation>
    </message>
    <message>
        <source>Export cancelled. Nothing was written.</source>
        <translation>Ausgabe abgebrochen. Nichts wurde geschrieben.</translation>
    </message>
    <message numerus="yes">
        <source>%n files are in %1.</source>
        <translation>
            <numerusform>Eine Datei liegt in %1.</numerusform>
            <numerusform>%n Dateien liegen in %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>%1 is on its way to the printer.</source>
        <translation>%1 ist unterwegs zum Drucker.</translation>
    </message>
    <message>
        <source>The printer did not take it. Is it switched on?</source>
        <translation>Der Drucker hat es nicht genommen. Ist er eingeschaltet?</translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation>Höhepunkte</translation>
    </message>
    <message>
        <source>The month’s best stories, ready to print and to send.</source>
        <translation>Die besten Geschichten des Monats, fertig zum Drucken und Verschicken.</translation>
    </message>
    <message>
        <source>Inside</source>
        <translation>Innen</translation>
    </message>
    <message>
        <source>Outside</source>
        <translation>Außen</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>What is told differently</source>
        <translation>Was anders erzählt wird</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Ausgeben</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message numerus="yes">
        <source>The %n most voted</source>
        <translation>
            <numerusform>Die mit den meisten Stimmen</numerusform>
            <numerusform>Die %n mit den meisten Stimmen</numerusform>
        </translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>Geschichten</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>Outside leaves out what lacks consent, who the customers were, and exact times.</source>
        <translation>Außen fehlt, wofür die Einwilligung fehlt, wer die Kunden waren, und jede genaue Zeit.</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>PDF, to print</source>
        <translation>PDF, zum Drucken</translation>
    </message>
    <message>
        <source>One web page</source>
        <translation>Eine Webseite</translation>
    </message>
    <message>
        <source>Excel</source>
        <translation>Excel</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Pictures for social pages</source>
        <translation>Bilder für soziale Seiten</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Als</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>As soon as there is a story, its month can be exported here.</source>
        <translation>Sobald es eine Geschichte gibt, kann ihr Monat hier ausgegeben werden.</translation>
    </message>
    <message numerus="yes">
        <source>%n pages</source>
        <translation>
            <numerusform>Eine Seite</numerusform>
            <numerusform>%n Seiten</numerusform>
        </translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Stories stay as they were told.</source>
        <translation>Geschichten bleiben, wie sie erzählt wurden.</translation>
    </message>
    <message>
        <source>Printing %1…</source>
        <translation>%1 wird gedruckt…</translation>
    </message>
    <message>
        <source>Printing cancelled. Nothing was written.</source>
        <translation>Druck abgebrochen. Nichts wurde geschrieben.</translation>
    </message>
</context>
<context>
    <name>bravo::Hours</name>
    <message>
        <source>“%1” is no time of the week. Write it with an end, like “mon-fri 07:00-22:00”.</source>
        <translation>„%1“ ist keine Zeit der Woche. Schreib sie mit einem Ende, wie „mo-fr 07:00-22:00“.</translation>
    </message>
    <message>
        <source>“%1” is no time of the week. Write it without an end, like “mon-fri 06:00”.</source>
        <translation>„%1“ ist keine Zeit der Woche. Schreib sie ohne Ende, wie „mo-fr 06:00“.</translation>
    </message>
</context>
<context>
    <name>bravo::Import</name>
    <message>
        <source>person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>The story is empty.</source>
        <translation>Die Geschichte ist leer.</translation>
    </message>
    <message>
        <source>It does not say who posts it (by).</source>
        <translation>Es fehlt, wer sie erzählt (by).</translation>
    </message>
    <message>
        <source>It does not say whom it celebrates (for, or team).</source>
        <translation>Es fehlt, wen sie feiert (for oder team).</translation>
    </message>
    <message>
        <source>“%1” is no date that exists.</source>
        <translation>Das Datum „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>“%1” is no mark. The marks: %2.</source>
        <translation>„%1“ ist keine Kennzeichnung. Es gibt: %2.</translation>
    </message>
    <message>
        <source>The import was cancelled; nothing was changed.</source>
        <translation>Das Einlesen wurde abgebrochen; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The name is empty.</source>
        <translation>Der Name ist leer.</translation>
    </message>
    <message>
        <source>“%1” is no role; it is staff or manager.</source>
        <translation>„%1“ ist keine Rolle; es gibt staff und manager.</translation>
    </message>
    <message>
        <source>There is no story “%1”.</source>
        <translation>Eine Geschichte „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>More than one story&apos;s id begins with “%1”.</source>
        <translation>Mehr als eine Kennung beginnt mit „%1“.</translation>
    </message>
    <message>
        <source>A story that celebrates the voter takes no vote from them.</source>
        <translation>Für eine Geschichte, die einen selbst feiert, kann man nicht stimmen.</translation>
    </message>
    <message>
        <source>The story “%1” is not on the board.</source>
        <translation>Die Geschichte „%1“ hängt nicht am Brett.</translation>
    </message>
    <message>
        <source>Its month is closed: the votes and stories of that month stand.</source>
        <translation>Der Monat ist abgeschlossen: Die Stimmen und Geschichten dieses Monats bleiben stehen.</translation>
    </message>
</context>
<context>
    <name>bravo::InsightPage</name>
    <message>
        <source>Insight</source>
        <translation>Einblick</translation>
    </message>
    <message>
        <source>What all stories together say. For managers alone: a prompt to go and look, and nobody’s mark.</source>
        <translation>Was alle Geschichten zusammen sagen. Nur für die Leitung: ein Anlass hinzugehen, und niemandes Note.</translation>
    </message>
    <message>
        <source>3 months</source>
        <translation>3 Monate</translation>
    </message>
    <message>
        <source>A year</source>
        <translation>Ein Jahr</translation>
    </message>
    <message>
        <source>3 years</source>
        <translation>3 Jahre</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Teams</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Standorte</translation>
    </message>
    <message>
        <source>Shifts</source>
        <translation>Schichten</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>Geschichten</translation>
    </message>
    <message>
        <source>Span of time</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Stories by</source>
        <translation>Geschichten nach</translation>
    </message>
    <message>
        <source>The numbers are in the clipboard, as a table.</source>
        <translation>Die Zahlen sind als Tabelle in der Zwischenablage.</translation>
    </message>
    <message>
        <source>Early, from 6</source>
        <translation>Früh, ab 6</translation>
    </message>
    <message>
        <source>Late, from 14</source>
        <translation>Spät, ab 14</translation>
    </message>
    <message>
        <source>Night, from 22</source>
        <translation>Nacht, ab 22</translation>
    </message>
    <message>
        <source>The season</source>
        <translation>Die Saison</translation>
    </message>
    <message>
        <source>%1 stories a head so far: %2 % of what all teams set out for together.</source>
        <translation>Bisher %1 Geschichten je Kopf: %2 % von dem, was sich alle Teams zusammen vorgenommen haben.</translation>
    </message>
    <message numerus="yes">
        <source>%1 stories a head, of %n people</source>
        <translation>
            <numerusform>%1 Geschichten je Kopf, bei einem Menschen</numerusform>
            <numerusform>%1 Geschichten je Kopf, bei %n Menschen</numerusform>
        </translation>
    </message>
    <message>
        <source>Go and look</source>
        <translation>Geh hin und sieh nach</translation>
    </message>
    <message>
        <source>Of everybody there was a story lately.</source>
        <translation>Von allen gab es in letzter Zeit eine Geschichte.</translation>
    </message>
    <message numerus="yes">
        <source>Nobody told a story of these for %n days. That says nothing of their work: it says that nobody looked.</source>
        <translation>
            <numerusform>Seit einem Tag hat niemand eine Geschichte von ihnen erzählt. Das sagt nichts über ihre Arbeit: Es sagt, dass niemand hingesehen hat.</numerusform>
            <numerusform>Seit %n Tagen hat niemand eine Geschichte von ihnen erzählt. Das sagt nichts über ihre Arbeit: Es sagt, dass niemand hingesehen hat.</numerusform>
        </translation>
    </message>
    <message>
        <source>The last one was told on %1</source>
        <translation>Die letzte wurde am %1 erzählt</translation>
    </message>
    <message>
        <source>There is none yet</source>
        <translation>Es gibt noch keine</translation>
    </message>
    <message>
        <source>Team · %1</source>
        <translation>Team · %1</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Wahrgenommen</translation>
    </message>
    <message>
        <source>Said what would happen</source>
        <translation>Gesagt, was geschieht</translation>
    </message>
    <message>
        <source>Said how long</source>
        <translation>Gesagt, wie lange</translation>
    </message>
    <message>
        <source>Explained</source>
        <translation>Erklärt</translation>
    </message>
    <message>
        <source>Thanked</source>
        <translation>Gedankt</translation>
    </message>
    <message>
        <source>Service steps that were seen</source>
        <translation>Schritte, die gesehen wurden</translation>
    </message>
    <message>
        <source>A step that is seldom seen is one to talk about, and to show each other.</source>
        <translation>Ein Schritt, der selten gesehen wird, ist einer, über den man spricht und den man einander zeigt.</translation>
    </message>
    <message>
        <source>Not shown: small numbers mislead, and no team has %1 people and %2 stories yet.</source>
        <translation>Nicht gezeigt: Kleine Zahlen täuschen, und noch hat kein Team %1 Menschen und %2 Geschichten.</translation>
    </message>
    <message>
        <source>In teams of %1 people and %2 stories or more, for small numbers mislead. Who is asked for depends on who is seen, too.</source>
        <translation>In Teams ab %1 Menschen und %2 Geschichten, denn kleine Zahlen täuschen. Nach wem verlangt wird, hängt auch davon ab, wer gesehen wird.</translation>
    </message>
    <message numerus="yes">
        <source>In %1 of %n stories</source>
        <translation>
            <numerusform>In %1 von einer Geschichte</numerusform>
            <numerusform>In %1 von %n Geschichten</numerusform>
        </translation>
    </message>
    <message>
        <source>Asked for by name</source>
        <translation>Namentlich verlangt</translation>
    </message>
    <message>
        <source>Customers who came back</source>
        <translation>Kunden, die wiederkamen</translation>
    </message>
    <message>
        <source>Ideas that travelled</source>
        <translation>Ideen, die gereist sind</translation>
    </message>
    <message>
        <source>No idea was tried elsewhere in this time. Ask a team what it could copy.</source>
        <translation>In dieser Zeit wurde keine Idee anderswo ausprobiert. Frag ein Team, was es übernehmen könnte.</translation>
    </message>
    <message>
        <source>%1 · tried at %2</source>
        <comment>names, and desks</comment>
        <translation>%1 · ausprobiert: %2</translation>
    </message>
    <message>
        <source>Where a process had to bend</source>
        <translation>Wo sich ein Ablauf biegen musste</translation>
    </message>
    <message>
        <source>No story of this time says so.</source>
        <translation>Keine Geschichte dieser Zeit sagt das.</translation>
    </message>
    <message>
        <source>Somebody helped a customer all the same. What would make it easier?</source>
        <translation>Jemand hat einem Kunden trotzdem geholfen. Was würde es leichter machen?</translation>
    </message>
    <message numerus="yes">
        <source>%n stories: %1</source>
        <translation>
            <numerusform>Eine Geschichte: %1</numerusform>
            <numerusform>%n Geschichten: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>No process named</source>
        <translation>Ohne genannten Ablauf</translation>
    </message>
    <message>
        <source>%1 looks after it · %2</source>
        <translation>%1 kümmert sich darum · %2</translation>
    </message>
</context>
<context>
    <name>bravo::KioskSettings</name>
    <message>
        <source>“%1” is no number from %2 to %3.</source>
        <translation>„%1“ ist keine Zahl von %2 bis %3.</translation>
    </message>
    <message>
        <source>“%1” is none of these: %2.</source>
        <translation>„%1“ ist keines von diesen: %2.</translation>
    </message>
    <message>
        <source>From %1 m, a screen would need %2 inches to be read with ease. The text is as large as it can be.</source>
        <translation>Aus %1 m bräuchte ein Bildschirm %2 Zoll, um bequem gelesen zu werden. Der Text ist so groß, wie er sein kann.</translation>
    </message>
</context>
<context>
    <name>bravo::KioskWindow</name>
    <message>
        <source>Bravo Board kiosk</source>
        <translation>Bravo Board im Pausenraum</translation>
    </message>
</context>
<context>
    <name>bravo::Location</name>
    <message>
        <source>The board&apos;s place is empty.</source>
        <translation>Der Ort des Bretts ist leer.</translation>
    </message>
    <message>
        <source>A board on a server is written postgresql://USER@HOST[:PORT]/NAME.</source>
        <translation>Ein Brett auf einem Server schreibt man postgresql://USER@HOST[:PORT]/NAME.</translation>
    </message>
    <message>
        <source>Leave the password out of the address: others could read it there. Put it into a password file.</source>
        <translation>Lass das Passwort aus der Adresse weg: Andere könnten es dort lesen. Leg es in eine Passwortdatei.</translation>
    </message>
    <message>
        <source>sslmode can only be verify-full: with less, anyone could pretend to be the server.</source>
        <translation>sslmode kann nur verify-full sein: Mit weniger könnte sich jeder als der Server ausgeben.</translation>
    </message>
    <message>
        <source>sslrootcert names a file by its whole path, such as /etc/ssl/board-ca.crt, without “;”.</source>
        <translation>sslrootcert nennt eine Datei mit ganzem Pfad, etwa /etc/ssl/board-ca.crt, ohne „;“.</translation>
    </message>
    <message>
        <source>A server&apos;s address takes sslmode=verify-full and sslrootcert=FILE, and nothing else.</source>
        <translation>Die Adresse eines Servers nimmt sslmode=verify-full und sslrootcert=FILE an und sonst nichts.</translation>
    </message>
</context>
<context>
    <name>bravo::ManagerColumn</name>
    <message>
        <source>The manager’s pages</source>
        <translation>Die Seiten der Leitung</translation>
    </message>
    <message>
        <source>You are %1</source>
        <translation>Du bist %1</translation>
    </message>
</context>
<context>
    <name>bravo::ManagerList</name>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Find in: %1</source>
        <translation>Suchen in: %1</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>No line has these words.</source>
        <translation>Keine Zeile hat diese Worte.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
</context>
<context>
    <name>bravo::ManagerListModel</name>
    <message>
        <source>%1: nothing</source>
        <translation>%1: nichts</translation>
    </message>
</context>
<context>
    <name>bravo::ManagerPages</name>
    <message>
        <source>Highlights</source>
        <translation>Höhepunkte</translation>
    </message>
    <message>
        <source>Insight</source>
        <translation>Einblick</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Menschen</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Teams</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Standorte</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Marke</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>Processes</source>
        <translation>Abläufe</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Screens</source>
        <translation>Bildschirme</translation>
    </message>
    <message>
        <source>Announcements</source>
        <translation>Ansagen</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Certificates and more</source>
        <translation>Urkunden und mehr</translation>
    </message>
    <message>
        <source>The month</source>
        <translation>Der Monat</translation>
    </message>
    <message>
        <source>The place</source>
        <translation>Das Haus</translation>
    </message>
    <message>
        <source>Look after</source>
        <translation>Im Blick</translation>
    </message>
    <message>
        <source>Print shop</source>
        <translation>Druckerei</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Monate</translation>
    </message>
</context>
<context>
    <name>bravo::ManagerSignIn</name>
    <message>
        <source>The board could not be opened</source>
        <translation>Das Brett ließ sich nicht öffnen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>These pages stay closed</source>
        <translation>Diese Seiten bleiben zu</translation>
    </message>
    <message>
        <source>%1 has no PIN yet. A manager gives the first one.</source>
        <translation>%1 hat noch keine PIN. Die erste vergibt die Leitung.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>For the manager’s pages, until you leave them.</source>
        <translation>Für die Seiten der Leitung, bis du sie verlässt.</translation>
    </message>
</context>
<context>
    <name>bravo::ManagerWindow</name>
    <message>
        <source>Manage – Bravo Board</source>
        <translation>Leitung – Bravo Board</translation>
    </message>
    <message>
        <source>Nobody is signed in</source>
        <translation>Niemand ist angemeldet</translation>
    </message>
    <message>
        <source>These pages are for managers. What was typed here is kept.</source>
        <translation>Diese Seiten sind für die Leitung. Was hier getippt wurde, bleibt.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>In a list</source>
        <translation>In einer Liste</translation>
    </message>
    <message>
        <source>from page to page, in the column</source>
        <translation>von Seite zu Seite, in der Spalte</translation>
    </message>
    <message>
        <source>from the column into the page</source>
        <translation>aus der Spalte in die Seite</translation>
    </message>
    <message>
        <source>from line to line</source>
        <translation>von Zeile zu Zeile</translation>
    </message>
    <message>
        <source>open the line</source>
        <translation>die Zeile öffnen</translation>
    </message>
    <message>
        <source>find a line</source>
        <translation>eine Zeile finden</translation>
    </message>
    <message>
        <source>take an announcement or a screen off the list</source>
        <translation>eine Ansage oder einen Bildschirm von der Liste nehmen</translation>
    </message>
    <message>
        <source>approve the story</source>
        <translation>die Geschichte freigeben</translation>
    </message>
    <message>
        <source>ask back</source>
        <translation>nachfragen</translation>
    </message>
    <message>
        <source>set the story aside</source>
        <translation>die Geschichte beiseitelegen</translation>
    </message>
    <message>
        <source>move the value up or down</source>
        <translation>den Wert nach oben oder unten schieben</translation>
    </message>
    <message>
        <source>confirm the form</source>
        <translation>das Formular bestätigen</translation>
    </message>
</context>
<context>
    <name>bravo::MomentDetails</name>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Früher</translation>
    </message>
    <message>
        <source>When it happened</source>
        <translation>Wann es war</translation>
    </message>
    <message>
        <source>The day on which it happened</source>
        <translation>Der Tag, an dem es war</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>Was zu sehen war</translation>
    </message>
    <message>
        <source>Noticed at once</source>
        <translation>Gleich bemerkt</translation>
    </message>
    <message>
        <source>The customer was noticed and greeted right away.</source>
        <translation>Der Kunde wurde sofort bemerkt und begrüßt.</translation>
    </message>
    <message>
        <source>Said what would happen</source>
        <translation>Gesagt, was geschieht</translation>
    </message>
    <message>
        <source>The customer knew what came next.</source>
        <translation>Der Kunde wusste, was als Nächstes kommt.</translation>
    </message>
    <message>
        <source>Said how long</source>
        <translation>Gesagt, wie lange</translation>
    </message>
    <message>
        <source>The customer knew how long it would take.</source>
        <translation>Der Kunde wusste, wie lange es dauert.</translation>
    </message>
    <message>
        <source>Explained it</source>
        <translation>Erklärt</translation>
    </message>
    <message>
        <source>The customer learnt why.</source>
        <translation>Der Kunde erfuhr, warum.</translation>
    </message>
    <message>
        <source>Said thank you</source>
        <translation>Danke gesagt</translation>
    </message>
    <message>
        <source>The customer was thanked.</source>
        <translation>Dem Kunden wurde gedankt.</translation>
    </message>
    <message>
        <source>Asked for by name</source>
        <translation>Namentlich verlangt</translation>
    </message>
    <message>
        <source>The customer asked for this colleague.</source>
        <translation>Der Kunde fragte nach genau diesem Menschen.</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>Kam wieder</translation>
    </message>
    <message>
        <source>The customer came back because of it.</source>
        <translation>Der Kunde kam deswegen wieder.</translation>
    </message>
    <message>
        <source>A process had to bend</source>
        <translation>Ein Ablauf musste sich biegen</translation>
    </message>
    <message>
        <source>A rule stood in the way. Whoever looks after it sees that, in private; the kiosk does not say it.</source>
        <translation>Eine Regel stand im Weg. Wer sich um sie kümmert, sieht das für sich; auf dem Bildschirm steht es nicht.</translation>
    </message>
    <message>
        <source>Which process had to bend?</source>
        <translation>Welcher Ablauf musste sich biegen?</translation>
    </message>
    <message>
        <source>Which process had to bend</source>
        <translation>Welcher Ablauf sich biegen musste</translation>
    </message>
</context>
<context>
    <name>bravo::MonthClosing</name>
    <message>
        <source>Close it for good</source>
        <translation>Endgültig abschließen</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Noch nicht</translation>
    </message>
    <message>
        <source>Highlights…</source>
        <translation>Höhepunkte…</translation>
    </message>
    <message>
        <source>Hold the ceremony</source>
        <translation>Die Feier halten</translation>
    </message>
    <message>
        <source>Run sheet…</source>
        <translation>Ablauf der Feier…</translation>
    </message>
    <message>
        <source>Print shop…</source>
        <translation>Druckerei…</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>Was jetzt kommt</translation>
    </message>
    <message>
        <source>Close the month</source>
        <translation>Den Monat abschließen</translation>
    </message>
    <message>
        <source>The votes stand. Now celebrate: hold the ceremony, print what goes on the wall, and give the highlights to everyone.</source>
        <translation>Die Stimmen stehen. Jetzt wird gefeiert: Halte die Feier, druck, was an die Wand kommt, und gib allen die Höhepunkte.</translation>
    </message>
    <message>
        <source>The votes stand. Nobody voted in this month, so there is no winner.</source>
        <translation>Die Stimmen stehen. In diesem Monat hat niemand abgestimmt, also gibt es keine Gewinner.</translation>
    </message>
    <message>
        <source>The month is not over: it can be closed from %1 on.</source>
        <translation>Der Monat ist noch nicht vorbei: Ab dem %1 kann er abgeschlossen werden.</translation>
    </message>
    <message>
        <source>Write why you chose the story beside the voted ones; then the month can be closed.</source>
        <translation>Schreib, warum du die Geschichte neben den gewählten ausgesucht hast; dann kann der Monat abgeschlossen werden.</translation>
    </message>
    <message>
        <source>From then on the month takes no vote and no story, and its winners stand. Nothing brings it back.</source>
        <translation>Von da an nimmt der Monat keine Stimme und keine Geschichte mehr, und wer gewonnen hat, steht fest. Nichts holt das zurück.</translation>
    </message>
    <message>
        <source>Nobody voted: the month closes without a winner.</source>
        <translation>Niemand hat abgestimmt: Der Monat wird ohne Gewinner abgeschlossen.</translation>
    </message>
    <message>
        <source>One story wins.</source>
        <translation>Eine Geschichte gewinnt.</translation>
    </message>
    <message numerus="yes">
        <source>%n stories win.</source>
        <translation>
            <numerusform>Eine Geschichte gewinnt.</numerusform>
            <numerusform>%n Geschichten gewinnen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close %1</source>
        <comment>%1 is a month</comment>
        <translation>%1 abschließen</translation>
    </message>
</context>
<context>
    <name>bravo::MonthPage</name>
    <message>
        <source>Not handed over yet</source>
        <translation>Noch nicht überreicht</translation>
    </message>
    <message>
        <source>Somebody is waiting for these.</source>
        <translation>Darauf wartet jemand.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A month and a year</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>A story that left the board</source>
        <translation>Eine Geschichte, die nicht mehr am Brett hängt</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Überreicht</translation>
    </message>
    <message>
        <source>Noted: it was handed over.</source>
        <translation>Vermerkt: Es wurde überreicht.</translation>
    </message>
    <message>
        <source>The consent is recorded: the words may go outside.</source>
        <translation>Die Einwilligung ist vermerkt: Die Worte dürfen nach außen.</translation>
    </message>
    <message>
        <source>Your thanks stands beside the story.</source>
        <translation>Dein Dank steht bei der Geschichte.</translation>
    </message>
    <message>
        <source>The month is closed.</source>
        <translation>Der Monat ist abgeschlossen.</translation>
    </message>
    <message>
        <source>What was handed over is not noted yet; it is kept for the next time. %1</source>
        <translation>Was überreicht wurde, ist noch nicht vermerkt; es bleibt für das nächste Mal. %1</translation>
    </message>
    <message>
        <source>Run sheet</source>
        <translation>Ablauf der Feier</translation>
    </message>
    <message>
        <source>run-sheet-%1.pdf</source>
        <comment>a file&apos;s name; %1 is a month such as 2026-10</comment>
        <translation>ablauf-%1.pdf</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The run sheet is in %1.</source>
        <translation>Der Ablauf liegt in %1.</translation>
    </message>
    <message>
        <source>What is open, who wins, and what comes after.</source>
        <translation>Was offen ist, wer gewinnt, und was danach kommt.</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Monate</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>No month yet</source>
        <translation>Noch kein Monat</translation>
    </message>
    <message>
        <source>The first story begins it.</source>
        <translation>Mit der ersten Geschichte beginnt er.</translation>
    </message>
    <message>
        <source>%1 was closed on %2 by %3.</source>
        <translation>%1 wurde am %2 von %3 abgeschlossen.</translation>
    </message>
    <message>
        <source>the board’s owner</source>
        <translation>wem das Brett gehört</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>a month, so many stories, so many votes</comment>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>1 story</source>
        <translation>1 Geschichte</translation>
    </message>
    <message numerus="yes">
        <source>%n stories</source>
        <translation>
            <numerusform>%n Geschichte</numerusform>
            <numerusform>%n Geschichten</numerusform>
        </translation>
    </message>
    <message>
        <source>1 vote</source>
        <translation>1 Stimme</translation>
    </message>
    <message numerus="yes">
        <source>%n votes</source>
        <translation>
            <numerusform>%n Stimme</numerusform>
            <numerusform>%n Stimmen</numerusform>
        </translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Goes on</source>
        <translation>Läuft noch</translation>
    </message>
    <message>
        <source>To close</source>
        <translation>Abzuschließen</translation>
    </message>
    <message>
        <source>The ceremony of %1 %2</source>
        <comment>a month and its year</comment>
        <translation>Die Feier für %1 %2</translation>
    </message>
    <message>
        <source>To the full screen</source>
        <translation>Auf den ganzen Bildschirm</translation>
    </message>
    <message numerus="yes">
        <source>About %n minutes, read aloud without haste. You read; the next screen shows you what.</source>
        <translation>
            <numerusform>Etwa %n Minute, ohne Hast vorgelesen. Du liest vor; die nächste Seite zeigt dir, was.</numerusform>
            <numerusform>Etwa %n Minuten, ohne Hast vorgelesen. Du liest vor; die nächste Seite zeigt dir, was.</numerusform>
        </translation>
    </message>
    <message>
        <source>On paper…</source>
        <translation>Auf Papier…</translation>
    </message>
</context>
<context>
    <name>bravo::MonthQuestions</name>
    <message>
        <source>Nothing is open</source>
        <translation>Nichts ist offen</translation>
    </message>
    <message>
        <source>Before you close it</source>
        <translation>Bevor du abschließt</translation>
    </message>
    <message>
        <source>Every story was thanked, every consent is recorded, and nothing waits.</source>
        <translation>Für jede Geschichte wurde gedankt, jede Einwilligung ist vermerkt, und nichts wartet.</translation>
    </message>
    <message>
        <source>None of this has to be settled. A closed month stays as it is, though.</source>
        <translation>Nichts davon muss erledigt sein. Ein abgeschlossener Monat bleibt aber, wie er ist.</translation>
    </message>
    <message>
        <source>Nobody has thanked for these yet</source>
        <translation>Dafür hat noch niemand gedankt</translation>
    </message>
    <message>
        <source>A line is enough. Theirs is the story; yours is the thanks.</source>
        <translation>Eine Zeile genügt. Ihnen gehört die Geschichte, dir der Dank.</translation>
    </message>
    <message>
        <source>A customer’s words that may not go outside</source>
        <translation>Worte eines Kunden, die nicht nach außen dürfen</translation>
    </message>
    <message>
        <source>Where the customer agreed, say so here; else the words stay in the house.</source>
        <translation>Wo der Kunde zugestimmt hat, sag es hier; sonst bleiben die Worte im Haus.</translation>
    </message>
    <message numerus="yes">
        <source>%n stories wait for a manager</source>
        <translation>
            <numerusform>Eine Geschichte wartet auf die Leitung</numerusform>
            <numerusform>%n Geschichten warten auf die Leitung</numerusform>
        </translation>
    </message>
    <message>
        <source>Those that are not approved before the month is closed come into the next one.</source>
        <translation>Was nicht freigegeben ist, bevor der Monat abgeschlossen wird, kommt in den nächsten.</translation>
    </message>
    <message>
        <source>Open the queue</source>
        <translation>Warteschlange öffnen</translation>
    </message>
    <message numerus="yes">
        <source>%n unfinished stories on this computer</source>
        <translation>
            <numerusform>Eine angefangene Geschichte auf diesem Computer</numerusform>
            <numerusform>%n angefangene Geschichten auf diesem Computer</numerusform>
        </translation>
    </message>
    <message>
        <source>They are private until they are posted: ask whoever works here.</source>
        <translation>Was angefangen ist, bleibt privat, bis es erzählt ist: Frag, wer hier arbeitet.</translation>
    </message>
    <message>
        <source>1 story</source>
        <translation>1 Geschichte</translation>
    </message>
    <message numerus="yes">
        <source>%n stories</source>
        <translation>
            <numerusform>%n Geschichte</numerusform>
            <numerusform>%n Geschichten</numerusform>
        </translation>
    </message>
    <message>
        <source>The customer agreed</source>
        <translation>Der Kunde hat zugestimmt</translation>
    </message>
    <message>
        <source>Write thanks</source>
        <translation>Dank schreiben</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Noch eine zeigen</numerusform>
            <numerusform>Noch %n zeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, here the oldest %2</source>
        <comment>%1 is how many stories</comment>
        <translation>%1, hier die ältesten %2</translation>
    </message>
</context>
<context>
    <name>bravo::MonthWinners</name>
    <message>
        <source>The winners</source>
        <translation>Wer gewinnt</translation>
    </message>
    <message>
        <source>The votes are sealed: they are counted when the month is over.</source>
        <translation>Die Stimmen sind versiegelt: Gezählt wird, wenn der Monat vorbei ist.</translation>
    </message>
    <message>
        <source>No story was told in this month.</source>
        <translation>In diesem Monat wurde keine Geschichte erzählt.</translation>
    </message>
    <message>
        <source>By votes, all of the first three places; equal votes share a place. You may choose another one beside them.</source>
        <translation>Nach Stimmen, alle auf den ersten drei Plätzen; gleich viele Stimmen teilen einen Platz. Du darfst daneben eine weitere aussuchen.</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Noch eine zeigen</numerusform>
            <numerusform>Noch %n zeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>1 vote</source>
        <translation>1 Stimme</translation>
    </message>
    <message numerus="yes">
        <source>%n votes</source>
        <translation>
            <numerusform>%n Stimme</numerusform>
            <numerusform>%n Stimmen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · shares its place: others have as many votes</source>
        <translation>%1 · teilt sich den Platz: Andere haben gleich viele Stimmen</translation>
    </message>
    <message>
        <source>%1 · your choice beside the voted ones</source>
        <translation>%1 · deine Wahl neben den gewählten</translation>
    </message>
    <message>
        <source>%1 · won not long ago and rests; the next story moves up</source>
        <translation>%1 · hat vor Kurzem gewonnen und setzt aus; die nächste Geschichte rückt auf</translation>
    </message>
    <message>
        <source>Let it win all the same</source>
        <translation>Trotzdem gewinnen lassen</translation>
    </message>
    <message>
        <source>Let it rest</source>
        <translation>Aussetzen lassen</translation>
    </message>
    <message>
        <source>No longer choose it</source>
        <translation>Nicht mehr aussuchen</translation>
    </message>
    <message>
        <source>Choose it, too</source>
        <translation>Auch aussuchen</translation>
    </message>
    <message>
        <source>Why this story? Everybody reads it.</source>
        <translation>Warum diese Geschichte? Alle lesen es.</translation>
    </message>
    <message>
        <source>Why “%1” was chosen</source>
        <translation>Warum „%1“ ausgesucht wurde</translation>
    </message>
</context>
<context>
    <name>bravo::NamedPage</name>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>“%1” is gone.</source>
        <translation>„%1“ ist weg.</translation>
    </message>
    <message>
        <source>“%1” is kept.</source>
        <translation>„%1“ ist gespeichert.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
</context>
<context>
    <name>bravo::Names</name>
    <message>
        <source>“%1” could be more than one %2: %3.</source>
        <translation>„%1“ passt auf mehr als eines (%2): %3.</translation>
    </message>
    <message>
        <source>There is no %2 called “%1” on this board.</source>
        <translation>„%1“ gibt es an diesem Brett nicht (gesucht: %2).</translation>
    </message>
    <message>
        <source>There is no %2 called “%1” on this board. The nearest: %3.</source>
        <translation>„%1“ gibt es an diesem Brett nicht (gesucht: %2). Am nächsten kommen: %3.</translation>
    </message>
</context>
<context>
    <name>bravo::NoticesPage</name>
    <message>
        <source>Announcements</source>
        <translation>Ansagen</translation>
    </message>
    <message>
        <source>What the screens show besides the stories, each on its days.</source>
        <translation>Was die Bildschirme außer den Geschichten zeigen, jedes an seinen Tagen.</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Überschrift</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Add an announcement…</source>
        <translation>Ansage hinzufügen…</translation>
    </message>
    <message>
        <source>Nothing but stories</source>
        <translation>Nichts als Geschichten</translation>
    </message>
    <message>
        <source>Announce something on the screens, or put up a link that phones can scan.</source>
        <translation>Sag etwas auf den Bildschirmen an, oder häng einen Link auf, den Telefone lesen können.</translation>
    </message>
    <message>
        <source>Announcement</source>
        <translation>Ansage</translation>
    </message>
    <message>
        <source>Urgent announcement</source>
        <translation>Dringende Ansage</translation>
    </message>
    <message>
        <source>Link to scan</source>
        <translation>Link zum Scannen</translation>
    </message>
    <message>
        <source>Add an announcement</source>
        <translation>Ansage hinzufügen</translation>
    </message>
    <message>
        <source>Urgent: alone on the screens</source>
        <translation>Dringend: allein auf den Bildschirmen</translation>
    </message>
    <message>
        <source>Text, or the link’s address</source>
        <translation>Text, oder die Adresse des Links</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Was es ist</translation>
    </message>
    <message>
        <source>A day is written like %1, or left empty.</source>
        <translation>Ein Tag wird wie %1 geschrieben, oder leer gelassen.</translation>
    </message>
    <message>
        <source>The screens show it on its days.</source>
        <translation>Die Bildschirme zeigen es an seinen Tagen.</translation>
    </message>
    <message>
        <source>The screens do not show it any more.</source>
        <translation>Die Bildschirme zeigen es nicht mehr.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>It is back.</source>
        <translation>Es ist wieder da.</translation>
    </message>
    <message>
        <source>Not kept yet: a field says what it needs.</source>
        <translation>Noch nicht gespeichert: Ein Feld sagt, was ihm fehlt.</translation>
    </message>
    <message>
        <source>From now on</source>
        <translation>Ab sofort</translation>
    </message>
    <message>
        <source>Until it is taken down</source>
        <translation>Bis sie abgenommen wird</translation>
    </message>
    <message>
        <source>A link’s address is written like %1.</source>
        <translation>Die Adresse eines Links wird wie %1 geschrieben.</translation>
    </message>
    <message>
        <source>An urgent announcement is alone on the screens: say until when.</source>
        <translation>Eine dringende Ansage ist allein auf den Bildschirmen: Sag, bis wann.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
</context>
<context>
    <name>bravo::OutboxSheet</name>
    <message>
        <source>A vote</source>
        <translation>Eine Stimme</translation>
    </message>
    <message>
        <source>A vote taken back</source>
        <translation>Eine zurückgenommene Stimme</translation>
    </message>
    <message>
        <source>Thanks: “%1”</source>
        <translation>Dank: „%1“</translation>
    </message>
    <message>
        <source>Tried it here: “%1”</source>
        <translation>Hier ausprobiert: „%1“</translation>
    </message>
    <message>
        <source>A story taken back</source>
        <translation>Eine zurückgenommene Geschichte</translation>
    </message>
    <message>
        <source>Not taken: %1</source>
        <translation>Nicht angenommen: %1</translation>
    </message>
    <message>
        <source>Waits until its author signs in here.</source>
        <translation>Wartet, bis sich die Verfasserin oder der Verfasser hier anmeldet.</translation>
    </message>
    <message>
        <source>Waits until %1 signs in here.</source>
        <translation>Wartet, bis %1 sich hier anmeldet.</translation>
    </message>
    <message>
        <source>Waits for the server.</source>
        <translation>Wartet auf den Server.</translation>
    </message>
    <message>
        <source>Kept on this computer</source>
        <translation>Auf diesem Computer aufbewahrt</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Sent in this order as soon as the server takes it. Nothing is thrown away unless you say so.</source>
        <translation>Wird in dieser Reihenfolge gesendet, sobald der Server es annimmt. Nichts wird ohne dein Zutun weggeworfen.</translation>
    </message>
    <message>
        <source>Nothing waits: all of it is with the server.</source>
        <translation>Nichts wartet: Alles ist beim Server.</translation>
    </message>
    <message>
        <source>Back into the fields</source>
        <translation>Zurück in die Felder</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>Wegwerfen</translation>
    </message>
    <message>
        <source>Written here while nobody could sign in. Is it yours?</source>
        <translation>Hier geschrieben, als sich niemand anmelden konnte. Ist das von dir?</translation>
    </message>
    <message>
        <source>It is mine: send it</source>
        <translation>Das ist von mir: senden</translation>
    </message>
    <message>
        <source>What waits</source>
        <translation>Was wartet</translation>
    </message>
</context>
<context>
    <name>bravo::PeopleList</name>
    <message>
        <source>People</source>
        <translation>Menschen</translation>
    </message>
</context>
<context>
    <name>bravo::PeopleModel</name>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
</context>
<context>
    <name>bravo::PeoplePage</name>
    <message>
        <source>The table’s first line has no column “name”; it has: %1</source>
        <translation>Die erste Zeile der Tabelle hat keine Spalte „name“; sie hat: %1</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>is there already</source>
        <translation>ist schon da</translation>
    </message>
    <message>
        <source>is added</source>
        <translation>kommt hinzu</translation>
    </message>
    <message>
        <source>Import people</source>
        <translation>Menschen einlesen</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Einlesen</translation>
    </message>
    <message numerus="yes">
        <source>%n lines cannot be read, so nothing is imported yet. Mend them in the table, and import it again.</source>
        <translation>
            <numerusform>Eine Zeile ist nicht lesbar, also wird noch nichts eingelesen. Bessere sie in der Tabelle aus und lies sie noch einmal ein.</numerusform>
            <numerusform>%n Zeilen sind nicht lesbar, also wird noch nichts eingelesen. Bessere sie in der Tabelle aus und lies sie noch einmal ein.</numerusform>
        </translation>
    </message>
    <message>
        <source>What the import does</source>
        <translation>Was das Einlesen tut</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
    <message numerus="yes">
        <source>%n people were taken back.</source>
        <translation>
            <numerusform>Ein Mensch wurde zurückgenommen.</numerusform>
            <numerusform>%n Menschen wurden zurückgenommen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people are on the board.</source>
        <translation>
            <numerusform>Ein Mensch gehört jetzt zum Brett.</numerusform>
            <numerusform>%n Menschen gehören jetzt zum Brett.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Menschen</translation>
    </message>
    <message>
        <source>Everybody whom a story can celebrate.</source>
        <translation>Alle, von denen eine Geschichte handeln kann.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Working here</source>
        <translation>Arbeiten hier</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Ausgeschieden</translation>
    </message>
    <message>
        <source>Add somebody…</source>
        <translation>Jemanden hinzufügen…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Einlesen…</translation>
    </message>
    <message>
        <source>A table with the columns “name”, “team”, “role” and “nickname”</source>
        <translation>Eine Tabelle mit den Spalten „name“, „team“, „role“ und „nickname“</translation>
    </message>
    <message>
        <source>The people</source>
        <translation>Die Menschen</translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt)</source>
        <translation>Tabellen (*.csv *.txt)</translation>
    </message>
    <message numerus="yes">
        <source>%n people whom a story can celebrate.</source>
        <translation>
            <numerusform>Ein Mensch, den eine Geschichte feiern kann.</numerusform>
            <numerusform>%n Menschen, die eine Geschichte feiern kann.</numerusform>
        </translation>
    </message>
    <message>
        <source>Is “%1” the same person as “%2”?</source>
        <translation>Ist „%1“ derselbe Mensch wie „%2“?</translation>
    </message>
    <message>
        <source>Nobody left</source>
        <translation>Niemand ist gegangen</translation>
    </message>
    <message>
        <source>Whoever leaves stands here; their stories stay on the board.</source>
        <translation>Wer geht, steht hier; die Geschichten bleiben am Brett.</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Noch niemand</translation>
    </message>
    <message>
        <source>Add those who work here, so that stories can celebrate them.</source>
        <translation>Trag ein, wer hier arbeitet, damit Geschichten sie feiern können.</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Leitung</translation>
    </message>
    <message>
        <source>Trusted author</source>
        <translation>Darf gleich erzählen</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Belegschaft</translation>
    </message>
    <message>
        <source>team %1</source>
        <comment>what is changed</comment>
        <translation>Team %1</translation>
    </message>
    <message>
        <source>called %1</source>
        <comment>what is changed</comment>
        <translation>genannt %1</translation>
    </message>
    <message>
        <source>would be changed: %1</source>
        <translation>würde geändert: %1</translation>
    </message>
    <message>
        <source>%1, %2. Who is there and not changed stays as they are.</source>
        <translation>%1, %2. Wer da ist und nicht geändert wird, bleibt unverändert.</translation>
    </message>
    <message numerus="yes">
        <source>%n people are added</source>
        <translation>
            <numerusform>%n Person kommt dazu</numerusform>
            <numerusform>%n Leute kommen dazu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n would be changed</source>
        <translation>
            <numerusform>%n würde geändert</numerusform>
            <numerusform>%n würden geändert</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <translation>%1, %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n people were added</source>
        <translation>
            <numerusform>%n Person kam dazu</numerusform>
            <numerusform>%n Leute kamen dazu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were changed</source>
        <translation>
            <numerusform>%n wurde geändert</numerusform>
            <numerusform>%n wurden geändert</numerusform>
        </translation>
    </message>
    <message>
        <source>The import was taken back: all is as it was before.</source>
        <translation>Das Einlesen ist zurückgenommen: Alles ist wie zuvor.</translation>
    </message>
    <message>
        <source>Find a name in the texts…</source>
        <translation>Einen Namen in den Texten suchen…</translation>
    </message>
</context>
<context>
    <name>bravo::PeoplePicker</name>
    <message>
        <source>Who did it right? Type a name or a team.</source>
        <translation>Wer hat es richtig gemacht? Tippe einen Namen oder ein Team.</translation>
    </message>
    <message>
        <source>A name or a team</source>
        <translation>Ein Name oder ein Team</translation>
    </message>
    <message>
        <source>Add to the people of this board</source>
        <translation>Zu den Leuten dieses Bretts hinzufügen</translation>
    </message>
</context>
<context>
    <name>bravo::PersonButton</name>
    <message>
        <source>Who are you?</source>
        <translation>Wer bist du?</translation>
    </message>
    <message>
        <source>You are %1. Somebody else?</source>
        <translation>Du bist %1. Jemand anderes?</translation>
    </message>
    <message>
        <source>Say who you are, to vote and to post</source>
        <translation>Sag, wer du bist, um abzustimmen und zu erzählen</translation>
    </message>
    <message>
        <source>Somebody else?</source>
        <translation>Jemand anderes?</translation>
    </message>
</context>
<context>
    <name>bravo::PersonChip</name>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
</context>
<context>
    <name>bravo::PersonSheets</name>
    <message>
        <source>Add somebody</source>
        <translation>Jemanden hinzufügen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>What they are called</source>
        <translation>Rufname</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Belegschaft</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Leitung</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Their stories do not wait for a manager</source>
        <translation>Geschichten von dieser Person warten nicht auf die Leitung</translation>
    </message>
    <message>
        <source>New PIN…</source>
        <translation>Neue PIN…</translation>
    </message>
    <message>
        <source>They are back</source>
        <translation>Wieder da</translation>
    </message>
    <message>
        <source>They left</source>
        <translation>Gegangen</translation>
    </message>
    <message>
        <source>Entered twice…</source>
        <translation>Doppelt eingetragen…</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>Löschen…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>%1 is on the board.</source>
        <translation>%1 gehört jetzt zum Brett.</translation>
    </message>
    <message>
        <source>Kept.</source>
        <translation>Gespeichert.</translation>
    </message>
    <message>
        <source>A new PIN for %1</source>
        <translation>Eine neue PIN für %1</translation>
    </message>
    <message>
        <source>The two are not the same. Please type them again.</source>
        <translation>Die beiden sind nicht gleich. Bitte tippe sie noch einmal.</translation>
    </message>
    <message>
        <source>%1 signs in with the new PIN from now on.</source>
        <translation>%1 meldet sich ab jetzt mit der neuen PIN an.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>A manager’s password has at least eight characters.</source>
        <translation>Ein Passwort für die Leitung hat mindestens acht Zeichen.</translation>
    </message>
    <message>
        <source>At least four digits or letters. Tell them, and let them choose another one.</source>
        <translation>Mindestens vier Ziffern oder Buchstaben. Sag sie weiter, und lass eine andere wählen.</translation>
    </message>
    <message>
        <source>%1 left. Their stories stay.</source>
        <translation>%1 ist gegangen. Die Geschichten bleiben.</translation>
    </message>
    <message>
        <source>%1 is back.</source>
        <translation>%1 ist wieder da.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 was entered twice</source>
        <translation>%1 wurde doppelt eingetragen</translation>
    </message>
    <message>
        <source>Make them one</source>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <source>They are one person now.</source>
        <translation>Das ist jetzt ein Mensch.</translation>
    </message>
    <message>
        <source>The entry that stays</source>
        <translation>Der Eintrag, der bleibt</translation>
    </message>
    <message>
        <source>All that hangs on %1 goes to the other entry. This cannot be undone.</source>
        <translation>Alles, was zu %1 gehört, geht an den anderen Eintrag. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>%1 and %2 move, with %3 and %4.</source>
        <translation>%1 und %2 ziehen um, dazu %3 und %4.</translation>
    </message>
    <message numerus="yes">
        <source>%n stories about them</source>
        <translation>
            <numerusform>Eine Geschichte über sie</numerusform>
            <numerusform>%n Geschichten über sie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stories that they told</source>
        <translation>
            <numerusform>Eine erzählte Geschichte</numerusform>
            <numerusform>%n erzählte Geschichten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n votes</source>
        <translation>
            <numerusform>%n Stimme</numerusform>
            <numerusform>%n Stimmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thanks and tries</source>
        <translation>
            <numerusform>Ein Dank oder Versuch</numerusform>
            <numerusform>%n Mal Dank und Versuche</numerusform>
        </translation>
    </message>
    <message>
        <source>Erase %1?</source>
        <translation>%1 löschen?</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Type the name as it stands above, so that nobody is erased by a slip.</source>
        <translation>Tippe den Namen, wie er oben steht, damit niemand aus Versehen gelöscht wird.</translation>
    </message>
    <message>
        <source>Erased. Stories and votes stay, under “a colleague”.</source>
        <translation>Gelöscht. Geschichten und Stimmen bleiben, unter „jemand aus dem Haus“.</translation>
    </message>
    <message>
        <source>Name, nickname, PIN and photo go, everywhere, and do not come back with a backup. What they told and voted stays, under “a colleague”. This cannot be undone.</source>
        <translation>Name, Rufname, PIN und Foto verschwinden überall und kommen auch mit keiner Sicherung wieder. Was erzählt und gestimmt wurde, bleibt, unter „jemand aus dem Haus“. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>The name, to be sure</source>
        <translation>Der Name, zur Sicherheit</translation>
    </message>
    <message>
        <source>A title</source>
        <translation>Eine Überschrift</translation>
    </message>
    <message>
        <source>A story</source>
        <translation>Eine Geschichte</translation>
    </message>
    <message>
        <source>What others can copy</source>
        <translation>Was andere übernehmen können</translation>
    </message>
    <message>
        <source>A customer’s words</source>
        <translation>Worte eines Kunden</translation>
    </message>
    <message>
        <source>An answer</source>
        <translation>Eine Antwort</translation>
    </message>
    <message>
        <source>A manager’s reason</source>
        <translation>Der Grund der Leitung</translation>
    </message>
    <message>
        <source>Where the name still stands</source>
        <translation>Wo der Name noch steht</translation>
    </message>
    <message numerus="yes">
        <source>%n texts were changed.</source>
        <translation>
            <numerusform>Ein Text wurde geändert.</numerusform>
            <numerusform>%n Texte wurden geändert.</numerusform>
        </translation>
    </message>
    <message>
        <source>These texts may mean %1. Change what should not name them; what you leave stays.</source>
        <translation>Diese Texte meinen vielleicht %1. Ändere, was den Namen nicht nennen soll; was du lässt, bleibt.</translation>
    </message>
    <message>
        <source>An answer stays as whoever wrote it wrote it: %1</source>
        <translation>Eine Antwort bleibt so, wie sie geschrieben wurde: %1</translation>
    </message>
    <message>
        <source>Kept with the closed month, whose bytes stay as they were: %1</source>
        <translation>Mit dem abgeschlossenen Monat aufbewahrt, der Byte für Byte so bleibt: %1</translation>
    </message>
    <message>
        <source>The audit trail keeps a reason as it was first written: nothing changes it.</source>
        <translation>Das Protokoll behält einen Grund, wie er zuerst geschrieben wurde: Nichts ändert ihn.</translation>
    </message>
    <message>
        <source>A report</source>
        <translation>Eine Meldung</translation>
    </message>
    <message>
        <source>An announcement</source>
        <translation>Eine Ansage</translation>
    </message>
    <message>
        <source>A report stays as whoever wrote it wrote it; only managers read it: %1</source>
        <translation>Eine Meldung bleibt, wie sie geschrieben wurde; nur die Leitung liest sie: %1</translation>
    </message>
    <message>
        <source>It is changed under “Announcements”: %1</source>
        <translation>Das wird unter „Ansagen“ geändert: %1</translation>
    </message>
    <message>
        <source>Where does a name still stand?</source>
        <translation>Wo steht ein Name noch?</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Type a name first.</source>
        <translation>Schreib zuerst einen Namen.</translation>
    </message>
    <message>
        <source>No text names %1.</source>
        <translation>Kein Text nennt %1.</translation>
    </message>
    <message>
        <source>When somebody was erased, or a backup was restored, texts may still name them. Each can be changed, or left as it is.</source>
        <translation>Wurde jemand gelöscht oder eine Sicherung zurückgespielt, können Texte den Namen noch nennen. Jeden davon kannst du ändern oder so lassen.</translation>
    </message>
    <message>
        <source>The name</source>
        <translation>Der Name</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
</context>
<context>
    <name>bravo::PhotoCrop</name>
    <message>
        <source>What is taken of the photo. Space for the next corner, arrows to move it</source>
        <translation>Was vom Foto genommen wird. Leertaste für die nächste Ecke, Pfeile zum Bewegen</translation>
    </message>
</context>
<context>
    <name>bravo::PhotoDrop</name>
    <message>
        <source>Drop the photos here</source>
        <translation>Fotos hier ablegen</translation>
    </message>
</context>
<context>
    <name>bravo::PhotoSheet</name>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>The photo before</source>
        <translation>Das vorige Foto</translation>
    </message>
    <message>
        <source>The next photo</source>
        <translation>Das nächste Foto</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>which photo, of how many</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Photo %1, of “%2”</source>
        <extracomment>Which photo, of how many, of which story</extracomment>
        <translation>Foto %1, zu „%2“</translation>
    </message>
</context>
<context>
    <name>bravo::PhotoStrip</name>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>Photo %1 of %2</source>
        <translation>Foto %1 von %2</translation>
    </message>
    <message>
        <source>A story takes at most %1 photos; the others were left out.</source>
        <translation>Eine Geschichte fasst höchstens %1 Fotos; die übrigen wurden weggelassen.</translation>
    </message>
</context>
<context>
    <name>bravo::PhotoThumb</name>
    <message>
        <source>Crop or turn it; Delete takes it out, Ctrl with an arrow key moves it</source>
        <translation>Zuschneiden oder drehen; Entf nimmt es heraus, Strg mit Pfeiltaste verschiebt es</translation>
    </message>
</context>
<context>
    <name>bravo::PlotTable</name>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
</context>
<context>
    <name>bravo::PlotWithTable</name>
    <message>
        <source>Copy as a table</source>
        <translation>Als Tabelle kopieren</translation>
    </message>
    <message>
        <source>Hide the table</source>
        <translation>Tabelle verbergen</translation>
    </message>
    <message>
        <source>Show the table</source>
        <translation>Tabelle zeigen</translation>
    </message>
</context>
<context>
    <name>bravo::PortraitField</name>
    <message>
        <source>Crop…</source>
        <translation>Zuschneiden…</translation>
    </message>
    <message>
        <source>Without</source>
        <translation>Ohne</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>Bild wählen…</translation>
    </message>
    <message>
        <source>PNG, JPEG or WebP. It can be dropped here, too.</source>
        <translation>PNG, JPEG oder WebP. Es lässt sich auch hierher ziehen.</translation>
    </message>
    <message>
        <source>The picture</source>
        <translation>Das Bild</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.webp)</source>
        <translation>Bilder (*.png *.jpg *.jpeg *.webp)</translation>
    </message>
</context>
<context>
    <name>bravo::PresenterWindow</name>
    <message>
        <source>Handed over</source>
        <translation>Überreicht</translation>
    </message>
    <message>
        <source>Black screen</source>
        <translation>Schwarzes Bild</translation>
    </message>
    <message>
        <source>Ceremony: presenter’s view</source>
        <translation>Feier: Ansicht für vorn</translation>
    </message>
    <message>
        <source>The slide that the hall sees</source>
        <translation>Die Folie, die der Saal sieht</translation>
    </message>
    <message>
        <source>The next slide</source>
        <translation>Die nächste Folie</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Vorlesen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Verlassen</translation>
    </message>
    <message>
        <source>This is the last slide</source>
        <translation>Das ist die letzte Folie</translation>
    </message>
    <message>
        <source>The screen is black</source>
        <translation>Das Bild ist schwarz</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>a slide&apos;s number, and how many there are</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Show the slide</source>
        <translation>Folie zeigen</translation>
    </message>
    <message>
        <source>Not handed over after all</source>
        <translation>Doch nicht überreicht</translation>
    </message>
    <message>
        <source>This award was handed over before</source>
        <translation>Das wurde schon früher überreicht</translation>
    </message>
    <message>
        <source>Handed over; noted when you leave</source>
        <translation>Überreicht; vermerkt, wenn du gehst</translation>
    </message>
    <message>
        <source>%1 since the start</source>
        <comment>a time such as 4:05</comment>
        <translation>%1 seit dem Beginn</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>the coming slide</comment>
        <translation>Als Nächstes</translation>
    </message>
</context>
<context>
    <name>bravo::PreviewSheet</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>On the kiosk</source>
        <translation>Am Bildschirm</translation>
    </message>
    <message>
        <source>The slide; the left and right arrows show the others</source>
        <translation>Die Folie; die Pfeile nach links und rechts zeigen die anderen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>bravo::PrintPage</name>
    <message>
        <source>Print shop</source>
        <translation>Druckerei</translation>
    </message>
    <message>
        <source>Something to hold in one’s hands, at true size.</source>
        <translation>Etwas zum Anfassen, in wahrer Größe.</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Urkunde</translation>
    </message>
    <message>
        <source>Poster</source>
        <translation>Plakat</translation>
    </message>
    <message>
        <source>Banner</source>
        <translation>Banner</translation>
    </message>
    <message>
        <source>Buttons</source>
        <translation>Anstecker</translation>
    </message>
    <message>
        <source>Mug</source>
        <translation>Becher</translation>
    </message>
    <message>
        <source>Table tent</source>
        <translation>Aufsteller</translation>
    </message>
    <message>
        <source>Name card</source>
        <translation>Namenskarte</translation>
    </message>
    <message>
        <source>Classic</source>
        <translation>Klassisch</translation>
    </message>
    <message>
        <source>Modern</source>
        <translation>Modern</translation>
    </message>
    <message>
        <source>Warm</source>
        <translation>Warm</translation>
    </message>
    <message>
        <source>In one piece</source>
        <translation>In einem Stück</translation>
    </message>
    <message>
        <source>In parts, on %1</source>
        <comment>a paper</comment>
        <translation>In Teilen, auf %1</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Worum es geht</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Stil</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>A larger poster comes in parts with marks and an overlap.</source>
        <translation>Ein größeres Plakat kommt in Teilen mit Marken und Überlappung.</translation>
    </message>
    <message>
        <source>%1 mm</source>
        <translation>%1 mm</translation>
    </message>
    <message>
        <source>Value: %1</source>
        <translation>Wert: %1</translation>
    </message>
    <message>
        <source>As soon as there is a story or a value, it can be printed here.</source>
        <translation>Sobald es eine Geschichte oder einen Wert gibt, kann hier gedruckt werden.</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>%1 speichern</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;SVG (*.svg)</source>
        <translation>PDF (*.pdf);;SVG (*.svg)</translation>
    </message>
    <message>
        <source>Saved as %1. Print it at 100 %.</source>
        <translation>Gespeichert als %1. Druck es mit 100 %.</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>It is on its way to the printer.</source>
        <translation>Es ist unterwegs zum Drucker.</translation>
    </message>
    <message>
        <source>The printer did not take it. Is it switched on?</source>
        <translation>Der Drucker hat es nicht genommen. Ist er eingeschaltet?</translation>
    </message>
    <message>
        <source>An SVG has one sheet, and this takes several: save a PDF.</source>
        <translation>Ein SVG hat nur ein Blatt, und das hier braucht mehrere: Speichere ein PDF.</translation>
    </message>
</context>
<context>
    <name>bravo::ProcessesPage</name>
    <message>
        <source>Processes</source>
        <translation>Abläufe</translation>
    </message>
    <message>
        <source>Where a process had to bend for a customer, its owner sees it; the kiosk never does.</source>
        <translation>Wo sich ein Ablauf für einen Kunden biegen musste, sieht es, wer sich darum kümmert; der Bildschirm zeigt es nie.</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Ablauf</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Noch niemand</translation>
    </message>
    <message>
        <source>Add a process…</source>
        <translation>Ablauf hinzufügen…</translation>
    </message>
    <message>
        <source>Add a process</source>
        <translation>Ablauf hinzufügen</translation>
    </message>
    <message>
        <source>Change a process</source>
        <translation>Ablauf ändern</translation>
    </message>
    <message>
        <source>Remove the process</source>
        <translation>Ablauf entfernen</translation>
    </message>
    <message>
        <source>No process yet</source>
        <translation>Noch kein Ablauf</translation>
    </message>
    <message>
        <source>Name the steps that sometimes stand between a customer and what they need.</source>
        <translation>Nenne die Schritte, die manchmal zwischen einem Kunden und dem stehen, was er braucht.</translation>
    </message>
</context>
<context>
    <name>bravo::ProgressStrip</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>bravo::Publish</name>
    <message>
        <source>There is no folder “%1”.</source>
        <translation>Den Ordner „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>“%1” is a folder. Give the name of a file.</source>
        <translation>„%1“ ist ein Ordner. Gib den Namen einer Datei an.</translation>
    </message>
    <message>
        <source>“%1” is not a regular file; it was left as it is.</source>
        <translation>„%1“ ist keine gewöhnliche Datei; es wurde nichts daran geändert.</translation>
    </message>
    <message>
        <source>The folder “%1” is not writable.</source>
        <translation>Der Ordner „%1“ ist schreibgeschützt.</translation>
    </message>
    <message>
        <source>“%1” is write-protected; it was left as it is.</source>
        <translation>„%1“ ist schreibgeschützt; es wurde nichts daran geändert.</translation>
    </message>
    <message>
        <source>The disk is full, so “%1” was not written. Make room and try again.</source>
        <translation>Der Datenträger ist voll, deshalb wurde „%1“ nicht geschrieben. Schaff Platz und versuch es noch einmal.</translation>
    </message>
    <message>
        <source>“%1” may not be written here.</source>
        <translation>„%1“ darf hier nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>“%1” could not be written (%2); it is as it was.</source>
        <translation>„%1“ konnte nicht geschrieben werden (%2); es ist, wie es war.</translation>
    </message>
    <message>
        <source>New already: %1.</source>
        <translation>Schon neu: %1.</translation>
    </message>
    <message>
        <source>Nobody has recorded that those in the photos agree to be seen outside.</source>
        <translation>Niemand hat festgehalten, dass die Abgebildeten einverstanden sind, draußen gezeigt zu werden.</translation>
    </message>
    <message>
        <source>The export was cancelled; nothing was left behind.</source>
        <translation>Die Ausgabe wurde abgebrochen; nichts blieb zurück.</translation>
    </message>
    <message>
        <source>en</source>
        <comment>the BCP 47 tag of the language into which this is translated, such as de or pt-BR</comment>
        <translation>de</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a month and its year: October 2026</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, done right</source>
        <comment>the title of the highlights; %1 is the month</comment>
        <translation>%1, richtig gut gemacht</translation>
    </message>
    <message>
        <source>Two</source>
        <comment>so many stories, at the beginning of a sentence</comment>
        <translation>Zwei</translation>
    </message>
    <message>
        <source>Three</source>
        <comment>so many stories, at the beginning of a sentence</comment>
        <translation>Drei</translation>
    </message>
    <message>
        <source>Four</source>
        <comment>so many stories, at the beginning of a sentence</comment>
        <translation>Vier</translation>
    </message>
    <message>
        <source>Five</source>
        <comment>so many stories, at the beginning of a sentence</comment>
        <translation>Fünf</translation>
    </message>
    <message>
        <source>Six</source>
        <comment>so many stories, at the beginning of a sentence</comment>
        <translation>Sechs</translation>
    </message>
    <message>
        <source>Seven</source>
        <comment>so many stories, at the beginning of a sentence</comment>
        <translation>Sieben</translation>
    </message>
    <message>
        <source>Eight</source>
        <comment>so many stories, at the beginning of a sentence</comment>
        <translation>Acht</translation>
    </message>
    <message>
        <source>Nine</source>
        <comment>so many stories, at the beginning of a sentence</comment>
        <translation>Neun</translation>
    </message>
    <message>
        <source>Ten</source>
        <comment>so many stories, at the beginning of a sentence</comment>
        <translation>Zehn</translation>
    </message>
    <message>
        <source>No story has been posted for this month yet. Somebody did it right all the same: who saw it?</source>
        <translation>Für diesen Monat ist noch keine Geschichte erzählt. Richtig gemacht hat es trotzdem jemand: Wer war dabei?</translation>
    </message>
    <message>
        <source>One story our colleagues chose, and the idea worth copying from it.</source>
        <translation>Eine Geschichte, vom Team gewählt, und die Idee darin, die das Übernehmen lohnt.</translation>
    </message>
    <message numerus="yes">
        <source>%1 stories our colleagues chose, and the ideas worth copying from them.</source>
        <comment>%1 is a number or its word</comment>
        <translation>
            <numerusform>%1 Geschichte, vom Team gewählt, und die Idee darin, die das Übernehmen lohnt.</numerusform>
            <numerusform>%1 Geschichten, vom Team gewählt, und die Ideen darin, die das Übernehmen lohnen.</numerusform>
        </translation>
    </message>
    <message>
        <source>story posted</source>
        <translation>Geschichte erzählt</translation>
    </message>
    <message numerus="yes">
        <source>stories posted</source>
        <comment>under a figure</comment>
        <translation>
            <numerusform>Geschichte erzählt</numerusform>
            <numerusform>Geschichten erzählt</numerusform>
        </translation>
    </message>
    <message>
        <source>vote</source>
        <comment>under a figure</comment>
        <translation>Stimme</translation>
    </message>
    <message numerus="yes">
        <source>votes</source>
        <comment>under a figure</comment>
        <translation>
            <numerusform>Stimme</numerusform>
            <numerusform>Stimmen</numerusform>
        </translation>
    </message>
    <message>
        <source>colleague celebrated</source>
        <translation>Mensch gefeiert</translation>
    </message>
    <message numerus="yes">
        <source>colleagues celebrated</source>
        <comment>under a figure</comment>
        <translation>
            <numerusform>Mensch gefeiert</numerusform>
            <numerusform>Menschen gefeiert</numerusform>
        </translation>
    </message>
    <message>
        <source>idea tried elsewhere</source>
        <translation>Idee anderswo ausprobiert</translation>
    </message>
    <message numerus="yes">
        <source>ideas tried elsewhere</source>
        <comment>under a figure</comment>
        <translation>
            <numerusform>Idee anderswo ausprobiert</numerusform>
            <numerusform>Ideen anderswo ausprobiert</numerusform>
        </translation>
    </message>
    <message>
        <source>team celebrated</source>
        <translation>Team gefeiert</translation>
    </message>
    <message numerus="yes">
        <source>teams celebrated</source>
        <comment>under a figure</comment>
        <translation>
            <numerusform>Team gefeiert</numerusform>
            <numerusform>Teams gefeiert</numerusform>
        </translation>
    </message>
    <message>
        <source>1 vote</source>
        <translation>1 Stimme</translation>
    </message>
    <message numerus="yes">
        <source>%n votes</source>
        <translation>
            <numerusform>%n Stimme</numerusform>
            <numerusform>%n Stimmen</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy this</source>
        <translation>Zum Übernehmen</translation>
    </message>
    <message>
        <source>What was left out, and why</source>
        <translation>Was fehlt, und warum</translation>
    </message>
    <message>
        <source>The customer’s words in one story</source>
        <translation>Die Worte des Kunden in einer Geschichte</translation>
    </message>
    <message numerus="yes">
        <source>The customer’s words in %n stories</source>
        <translation>
            <numerusform>Die Worte des Kunden in %n Geschichte</numerusform>
            <numerusform>Die Worte der Kunden in %n Geschichten</numerusform>
        </translation>
    </message>
    <message>
        <source>The photos of one story</source>
        <translation>Die Fotos einer Geschichte</translation>
    </message>
    <message numerus="yes">
        <source>The photos of %n stories</source>
        <translation>
            <numerusform>Die Fotos von %n Geschichte</numerusform>
            <numerusform>Die Fotos von %n Geschichten</numerusform>
        </translation>
    </message>
    <message>
        <source>One story</source>
        <translation>Eine Geschichte</translation>
    </message>
    <message numerus="yes">
        <source>%n stories</source>
        <translation>
            <numerusform>%n Geschichte</numerusform>
            <numerusform>%n Geschichten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a name and a team</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>posted by %1</source>
        <translation>erzählt von %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a customer&apos;s words in this language&apos;s quotation marks</comment>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>[shortened: Excel allows no longer cell]</source>
        <translation>[gekürzt: Excel erlaubt keine längere Zelle]</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Überschrift</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Geschichte</translation>
    </message>
    <message>
        <source>Customer’s words</source>
        <translation>Worte des Kunden</translation>
    </message>
    <message>
        <source>Celebrates</source>
        <translation>Feiert</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Teams</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Stimmen</translation>
    </message>
    <message>
        <source>Posted by</source>
        <translation>Erzählt von</translation>
    </message>
    <message>
        <source>Posted at</source>
        <translation>Erzählt am</translation>
    </message>
    <message>
        <source>Stories posted</source>
        <translation>Geschichten erzählt</translation>
    </message>
    <message>
        <source>Colleagues celebrated</source>
        <translation>Menschen gefeiert</translation>
    </message>
    <message>
        <source>Teams celebrated</source>
        <translation>Teams gefeiert</translation>
    </message>
    <message>
        <source>Ideas tried elsewhere</source>
        <translation>Ideen anderswo ausprobiert</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>The workbook could not be made: the folder for temporary files is full or closed.</source>
        <translation>Die Arbeitsmappe konnte nicht angelegt werden: Der Ordner für temporäre Dateien ist voll oder gesperrt.</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>Geschichten</translation>
    </message>
    <message>
        <source>The month</source>
        <translation>Der Monat</translation>
    </message>
    <message>
        <source>A photo for the story “%1”</source>
        <translation>Ein Foto zur Geschichte „%1“</translation>
    </message>
    <message>
        <source>%1 · %2, continued</source>
        <comment>at the head of a page: a rank and a title</comment>
        <translation>%1 · %2, Fortsetzung</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>Eine Datei „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>“%1” is not a regular file, so it is no photo.</source>
        <translation>„%1“ ist keine gewöhnliche Datei und deshalb kein Foto.</translation>
    </message>
    <message>
        <source>“%1” is larger than 40 MB. Save it smaller and try again.</source>
        <translation>„%1“ ist größer als 40 MB. Speichere es kleiner und versuch es noch einmal.</translation>
    </message>
    <message>
        <source>“%1” cannot be read.</source>
        <translation>„%1“ lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>The photo is larger than 40 MB. Save it smaller and try again.</source>
        <translation>Das Foto ist größer als 40 MB. Speichere es kleiner und versuch es noch einmal.</translation>
    </message>
    <message>
        <source>This is no photo: only PNG, JPEG and WebP are taken.</source>
        <translation>Das ist kein Foto: Es gehen nur PNG, JPEG und WebP.</translation>
    </message>
    <message>
        <source>The photo is damaged, or not all of it is there.</source>
        <translation>Das Foto ist beschädigt oder nicht ganz da.</translation>
    </message>
    <message>
        <source>The photo has more than 64 megapixels. Save it smaller and try again.</source>
        <translation>Das Foto hat mehr als 64 Megapixel. Speichere es kleiner und versuch es noch einmal.</translation>
    </message>
    <message>
        <source>The photo could not be converted.</source>
        <translation>Das Foto konnte nicht umgewandelt werden.</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Written at</source>
        <translation>Geschrieben</translation>
    </message>
    <message>
        <source>Thanks, leading</source>
        <translation>Dank, Leitung</translation>
    </message>
    <message>
        <source>Thanks and copies</source>
        <translation>Dank und Nachahmung</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>It could tell who the customer was.</source>
        <translation>Es könnte verraten, wer der Kunde war.</translation>
    </message>
    <message>
        <source>An exact time could tell who the customer was.</source>
        <translation>Eine genaue Zeit könnte verraten, wer der Kunde war.</translation>
    </message>
    <message>
        <source>It was written for the house.</source>
        <translation>Es wurde für das Haus geschrieben.</translation>
    </message>
    <message>
        <source>Outside, a moment is known by its day alone.</source>
        <translation>Außen kennt man von einem Augenblick nur den Tag.</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%n Foto</numerusform>
            <numerusform>%n Fotos</numerusform>
        </translation>
    </message>
    <message>
        <source>Signature</source>
        <comment>below a line on a certificate</comment>
        <translation>Unterschrift</translation>
    </message>
    <message>
        <source>Date</source>
        <comment>below a line on a certificate</comment>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Bravo</source>
        <comment>the headline of a certificate</comment>
        <translation>Bravo</translation>
    </message>
    <message>
        <source>Bravo, %1</source>
        <comment>%1 is who is celebrated</comment>
        <translation>Bravo, %1</translation>
    </message>
    <message>
        <source>Row %1 of %2, column %3 of %4 · sheets overlap by %5 mm</source>
        <translation>Reihe %1 von %2, Spalte %3 von %4 · die Blätter überlappen sich um %5 mm</translation>
    </message>
    <message>
        <source>Cut on the line (%1 mm). The face is %2 mm. Print at 100 %.</source>
        <translation>Auf der Linie schneiden (%1 mm). Die Vorderseite misst %2 mm. Mit 100 % drucken.</translation>
    </message>
    <message>
        <source>This comes in one size only.</source>
        <translation>Das gibt es nur in einer Größe.</translation>
    </message>
    <message>
        <source>This comes in the sizes %1.</source>
        <translation>Das gibt es in den Größen %1.</translation>
    </message>
    <message>
        <source>Only posters and banners are printed in parts, on a4, a3 or letter.</source>
        <translation>Nur Plakate und Banner werden in Teilen gedruckt, auf a4, a3 oder letter.</translation>
    </message>
    <message>
        <source>A certificate&apos;s style is one of %1.</source>
        <translation>Der Stil einer Urkunde ist einer von %1.</translation>
    </message>
    <message>
        <source>A customer’s name, address or number in one story</source>
        <translation>Name, Adresse oder Nummer eines Kunden in einer Geschichte</translation>
    </message>
    <message numerus="yes">
        <source>Customers’ names, addresses or numbers in %n stories</source>
        <translation>
            <numerusform>Name, Adresse oder Nummer eines Kunden in einer Geschichte</numerusform>
            <numerusform>Namen, Adressen oder Nummern von Kunden in %n Geschichten</numerusform>
        </translation>
    </message>
    <message>
        <source>An exact time in one story</source>
        <translation>Eine genaue Zeit in einer Geschichte</translation>
    </message>
    <message numerus="yes">
        <source>Exact times in %n stories</source>
        <translation>
            <numerusform>Eine genaue Zeit in einer Geschichte</numerusform>
            <numerusform>Genaue Zeiten in %n Geschichten</numerusform>
        </translation>
    </message>
    <message>
        <source>What colleagues answered to one story</source>
        <translation>Was andere zu einer Geschichte geantwortet haben</translation>
    </message>
    <message numerus="yes">
        <source>What colleagues answered to %n stories</source>
        <translation>
            <numerusform>Was andere zu einer Geschichte geantwortet haben</numerusform>
            <numerusform>Was andere zu %n Geschichten geantwortet haben</numerusform>
        </translation>
    </message>
    <message>
        <source>Thanks</source>
        <translation>Dank</translation>
    </message>
    <message>
        <source>Tried elsewhere</source>
        <translation>Anderswo ausprobiert</translation>
    </message>
    <message>
        <source>Chosen by a manager: %1</source>
        <comment>beside the stories that were voted</comment>
        <translation>Von der Leitung ausgesucht: %1</translation>
    </message>
    <message>
        <source>What we saw this month</source>
        <translation>Was wir diesen Monat gesehen haben</translation>
    </message>
    <message>
        <source>The month beside the last twelve</source>
        <translation>Der Monat neben den letzten zwölf</translation>
    </message>
    <message>
        <source>%1 (leading)</source>
        <comment>a manager who wrote thanks</comment>
        <translation>%1 (Leitung)</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <extracomment>A file&apos;s name, and what is wrong with it</extracomment>
        <translation>„%1“: %2</translation>
    </message>
</context>
<context>
    <name>bravo::QueuePage</name>
    <message>
        <source>Reported</source>
        <translation>Gemeldet</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>Stories that wait for a manager.</source>
        <translation>Geschichten, die auf die Leitung warten.</translation>
    </message>
    <message>
        <source>Waiting stories</source>
        <translation>Wartende Geschichten</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Geschichte</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Freigeben</translation>
    </message>
    <message>
        <source>Ask back…</source>
        <translation>Zurückfragen…</translation>
    </message>
    <message>
        <source>Set aside…</source>
        <translation>Beiseitelegen…</translation>
    </message>
    <message numerus="yes">
        <source>%n stories wait for a manager.</source>
        <translation>
            <numerusform>Eine Geschichte wartet auf die Leitung.</numerusform>
            <numerusform>%n Geschichten warten auf die Leitung.</numerusform>
        </translation>
    </message>
    <message>
        <source>All is read</source>
        <translation>Alles gelesen</translation>
    </message>
    <message>
        <source>New stories come here first. Nobody sees them before you have.</source>
        <translation>Neue Geschichten kommen zuerst hierher. Niemand sieht sie vor dir.</translation>
    </message>
    <message>
        <source>Stories stand on the board at once here; what somebody reports comes to this page.</source>
        <translation>Hier stehen Geschichten gleich am Brett; was jemand meldet, kommt auf diese Seite.</translation>
    </message>
    <message>
        <source>%1 tells it of %2</source>
        <translation>%1 erzählt es von %2</translation>
    </message>
    <message>
        <source>Reported: %1</source>
        <translation>Gemeldet: %1</translation>
    </message>
    <message>
        <source>You asked: %1</source>
        <translation>Du hast gefragt: %1</translation>
    </message>
    <message>
        <source>What others can copy: %1</source>
        <translation>Was andere übernehmen können: %1</translation>
    </message>
    <message>
        <source>Ask back</source>
        <translation>Zurückfragen</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Beiseitelegen</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>What you would like to know</source>
        <translation>Was du wissen möchtest</translation>
    </message>
    <message>
        <source>%1 reads it beside the story, under “My stories”.</source>
        <translation>%1 liest es neben der Geschichte, unter „Meine Geschichten“.</translation>
    </message>
    <message>
        <source>“%1” stands on the board.</source>
        <translation>„%1“ hängt am Brett.</translation>
    </message>
    <message>
        <source>Asked. “%1” waits for its author.</source>
        <translation>Gefragt. „%1“ wartet auf die Antwort.</translation>
    </message>
    <message>
        <source>“%1” was set aside.</source>
        <translation>„%1“ wurde beiseitegelegt.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>In the customer’s words, which may be shown outside: “%1”</source>
        <translation>In den Worten des Kunden, auch für draußen: „%1“</translation>
    </message>
    <message>
        <source>In the customer’s words, only for the house: “%1”</source>
        <translation>In den Worten des Kunden, nur fürs Haus: „%1“</translation>
    </message>
    <message>
        <source>A photo of this story</source>
        <translation>Ein Foto dieser Geschichte</translation>
    </message>
    <message>
        <source>Asked back</source>
        <translation>Zurückgefragt</translation>
    </message>
</context>
<context>
    <name>bravo::ReachStrip</name>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Show what waits for the server</source>
        <translation>Zeigen, was auf den Server wartet</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) wait.</source>
        <translation>
            <numerusform>%n Eintrag wartet.</numerusform>
            <numerusform>%n Einträge warten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server refused %n thing(s); nothing is lost.</source>
        <translation>
            <numerusform>Der Server hat %n Eintrag abgelehnt; verloren ist nichts.</numerusform>
            <numerusform>Der Server hat %n Einträge abgelehnt; verloren ist nichts.</numerusform>
        </translation>
    </message>
    <message>
        <source>Offline since %1: the server cannot be reached. What you write is kept, and sent later.</source>
        <translation>Offline seit %1: Der Server ist nicht zu erreichen. Was du schreibst, wird aufbewahrt und später gesendet.</translation>
    </message>
    <message>
        <source>Offline: the server cannot be reached. What you write is kept, and sent later.</source>
        <translation>Offline: Der Server ist nicht zu erreichen. Was du schreibst, wird aufbewahrt und später gesendet.</translation>
    </message>
    <message>
        <source>The board’s file cannot be reached. What you type stays in the fields; post it when it is back.</source>
        <translation>Die Datei des Bretts ist nicht erreichbar. Was du schreibst, bleibt in den Feldern; stell es ein, wenn sie wieder da ist.</translation>
    </message>
    <message>
        <source>The board is busy. What you asked for is done as soon as it can be.</source>
        <translation>Das Brett ist gerade beschäftigt. Was du wolltest, geschieht, sobald es geht.</translation>
    </message>
</context>
<context>
    <name>bravo::ReplySheet</name>
    <message>
        <source>Thanks</source>
        <translation>Dank</translation>
    </message>
    <message>
        <source>Tried it here</source>
        <translation>Hier ausprobiert</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Answer a story</source>
        <translation>Auf eine Geschichte antworten</translation>
    </message>
    <message>
        <source>Which kind of answer</source>
        <translation>Art der Antwort</translation>
    </message>
    <message>
        <source>To %1, for “%2”</source>
        <translation>An %1, für „%2“</translation>
    </message>
    <message>
        <source>What was it that moved you? A line is enough.</source>
        <translation>Was hat dich bewegt? Eine Zeile genügt.</translation>
    </message>
    <message>
        <source>Your thanks</source>
        <translation>Dein Dank</translation>
    </message>
    <message>
        <source>Write a line first.</source>
        <translation>Schreib zuerst eine Zeile.</translation>
    </message>
    <message>
        <source>Where did you try it?</source>
        <translation>Wo hast du es ausprobiert?</translation>
    </message>
    <message>
        <source>Where you tried it</source>
        <translation>Wo du es ausprobiert hast</translation>
    </message>
    <message>
        <source>How did it go? What would you do again?</source>
        <translation>Wie lief es? Was würdest du wieder tun?</translation>
    </message>
    <message>
        <source>How it went</source>
        <translation>Wie es lief</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>bravo::ReportSheet</name>
    <message>
        <source>It leaves the board at once, for everyone, until a manager has looked. Only managers read what you write here.</source>
        <translation>Sie verschwindet sofort vom Brett, für alle, bis die Leitung sie angesehen hat. Nur die Leitung liest, was du hier schreibst.</translation>
    </message>
    <message>
        <source>Report it</source>
        <translation>Melden</translation>
    </message>
    <message>
        <source>Report a story</source>
        <translation>Eine Geschichte melden</translation>
    </message>
    <message>
        <source>What is wrong with it</source>
        <translation>Was nicht stimmt</translation>
    </message>
    <message>
        <source>It names a guest, say, or it was not like that. A sentence is enough.</source>
        <translation>Sie nennt etwa einen Gast, oder so war es nicht. Ein Satz genügt.</translation>
    </message>
    <message>
        <source>What is wrong with “%1”?</source>
        <translation>Was stimmt nicht an „%1“?</translation>
    </message>
    <message>
        <source>Say in a few words what is wrong with it.</source>
        <translation>Sag mit ein paar Worten, was nicht stimmt.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>bravo::RulesPage</name>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>How this board is kept. A change counts at once.</source>
        <translation>Wie dieses Brett gehalten wird. Eine Änderung gilt sofort.</translation>
    </message>
    <message>
        <source>Stories wait until a manager has read them</source>
        <translation>Geschichten warten, bis die Leitung sie gelesen hat</translation>
    </message>
    <message>
        <source>Votes are sealed until the month closes</source>
        <translation>Stimmen sind versiegelt, bis der Monat abgeschlossen ist</translation>
    </message>
    <message>
        <source>Stories and votes</source>
        <translation>Geschichten und Stimmen</translation>
    </message>
    <message>
        <source>They wait in the queue. People whom you trust, and managers, post at once all the same.</source>
        <translation>Sie warten in der Warteschlange. Wem du vertraust, und die Leitung, erzählt trotzdem gleich.</translation>
    </message>
    <message>
        <source>Nobody sees a count before the month is over, so nobody votes for who leads already.</source>
        <translation>Niemand sieht einen Stand, bevor der Monat vorbei ist, also stimmt niemand für das, was schon vorn liegt.</translation>
    </message>
    <message>
        <source>They can win again at once</source>
        <translation>Gewinnen kann man gleich wieder</translation>
    </message>
    <message numerus="yes">
        <source>%n months of rest</source>
        <translation>
            <numerusform>Ein Monat Pause</numerusform>
            <numerusform>%n Monate Pause</numerusform>
        </translation>
    </message>
    <message>
        <source>After somebody has won</source>
        <translation>Nachdem jemand gewonnen hat</translation>
    </message>
    <message>
        <source>While they rest, the next story takes its place; a manager can still choose theirs.</source>
        <translation>In der Pause rückt die nächste Geschichte auf; die Leitung kann trotzdem eine aussuchen.</translation>
    </message>
    <message>
        <source>Desks</source>
        <translation>Arbeitsplätze</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>Eine Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>Without a sign of life, somebody is signed out after</source>
        <translation>Ohne Lebenszeichen wird abgemeldet nach</translation>
    </message>
    <message>
        <source>What they were typing stays, and waits for them.</source>
        <translation>Was gerade getippt wurde, bleibt und wartet.</translation>
    </message>
    <message>
        <source>A season together</source>
        <translation>Eine gemeinsame Saison</translation>
    </message>
    <message>
        <source>No season</source>
        <translation>Keine Saison</translation>
    </message>
    <message numerus="yes">
        <source>%n stories for each of us, until the end of the year</source>
        <translation>
            <numerusform>Eine Geschichte für jeden von uns, bis zum Jahresende</numerusform>
            <numerusform>%n Geschichten für jeden von uns, bis zum Jahresende</numerusform>
        </translation>
    </message>
    <message>
        <source>The goal that all teams share</source>
        <translation>Das Ziel, das alle Teams teilen</translation>
    </message>
    <message>
        <source>Counted for each head, so that a small team is as near to it as a large one. It stands on the insight page alone.</source>
        <translation>Je Kopf gezählt, damit ein kleines Team ihm so nah ist wie ein großes. Es steht nur auf der Seite „Einblick“.</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>Ein Mensch</numerusform>
            <numerusform>%n Menschen</numerusform>
        </translation>
    </message>
    <message>
        <source>A team is shown on its own from</source>
        <translation>Ein Team wird für sich gezeigt ab</translation>
    </message>
    <message>
        <source>In a smaller one, a single story would look like a trend, and everybody would know whose it is.</source>
        <translation>In einem kleineren sähe eine einzige Geschichte wie ein Trend aus, und alle wüssten, von wem sie ist.</translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>Eine Sekunde</numerusform>
            <numerusform>%n Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>It is as it was.</source>
        <translation>Es ist, wie es war.</translation>
    </message>
    <message>
        <source>The rule counts from now on.</source>
        <translation>Die Regel gilt von jetzt an.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>The language of whoever makes them</source>
        <translation>Die Sprache der Person, die sie ausgibt</translation>
    </message>
    <message>
        <source>Highlights and prints are made in</source>
        <translation>Höhepunkte und Drucke erscheinen auf</translation>
    </message>
    <message>
        <source>Stories stay as they were told. Another language can be chosen for each document.</source>
        <translation>Geschichten bleiben, wie sie erzählt wurden. Für jedes Dokument lässt sich eine andere Sprache wählen.</translation>
    </message>
</context>
<context>
    <name>bravo::RunCeremony</name>
    <message>
        <source>Nobody on the board is called “%1”.</source>
        <translation>Niemand am Brett heißt „%1“.</translation>
    </message>
    <message>
        <source>What was handed over is not noted on the board yet; it is kept for the next time. %1</source>
        <translation>Was überreicht wurde, ist am Brett noch nicht vermerkt; es bleibt für das nächste Mal. %1</translation>
    </message>
</context>
<context>
    <name>bravo::RunKiosk</name>
    <message>
        <source>There is no screen “%1”. The screens here: %2.</source>
        <translation>Einen Bildschirm „%1“ gibt es nicht. Hier gibt es: %2.</translation>
    </message>
    <message>
        <source>In the settings file “%1” something cannot be read; it is left out.</source>
        <translation>In der Einstellungsdatei „%1“ ist etwas nicht zu lesen; es bleibt weg.</translation>
    </message>
    <message>
        <source>The settings file was damaged. It is put aside as “%1”, and the kiosk starts without it.</source>
        <translation>Die Einstellungsdatei war beschädigt. Sie liegt nun als „%1“ beiseite, und der Bildschirm startet ohne sie.</translation>
    </message>
    <message>
        <source>What is shown cannot be noted just now: is the disk full? The kiosk goes on.</source>
        <translation>Was gezeigt wird, lässt sich gerade nicht festhalten: Ist der Datenträger voll? Der Bildschirm läuft weiter.</translation>
    </message>
    <message>
        <source>More slides cannot be painted. No more is said of them.</source>
        <translation>Weitere Folien lassen sich nicht malen. Davon wird nichts mehr gesagt.</translation>
    </message>
    <message>
        <source>A slide cannot be painted and is passed over: %1</source>
        <translation>Eine Folie lässt sich nicht malen und wird übergangen: %1</translation>
    </message>
    <message>
        <source>The kiosk waits for it.</source>
        <translation>Der Bildschirm wartet darauf.</translation>
    </message>
</context>
<context>
    <name>bravo::RunSheet</name>
    <message>
        <source>%1 (%2 of %3)</source>
        <comment>a title, and which part</comment>
        <translation>%1 (%2 von %3)</translation>
    </message>
    <message>
        <source>Comes to the front: %1</source>
        <translation>Kommt nach vorn: %1</translation>
    </message>
    <message>
        <source>Run sheet: %1</source>
        <comment>%1 is a month and its year</comment>
        <translation>Ablauf der Feier: %1</translation>
    </message>
    <message>
        <source>About a minute, read aloud without haste</source>
        <translation>Etwa eine Minute, ohne Eile vorgelesen</translation>
    </message>
    <message numerus="yes">
        <source>About %n minutes, read aloud without haste</source>
        <translation>
            <numerusform>Etwa eine Minute, ohne Eile vorgelesen</numerusform>
            <numerusform>Etwa %n Minuten, ohne Eile vorgelesen</numerusform>
        </translation>
    </message>
    <message>
        <source>Handed over: %1</source>
        <translation>Überreicht wird: %1</translation>
    </message>
    <message>
        <source>the certificate</source>
        <translation>die Urkunde</translation>
    </message>
</context>
<context>
    <name>bravo::RunSheetView</name>
    <message>
        <source>Comes to the front: %1</source>
        <translation>Kommt nach vorn: %1</translation>
    </message>
    <message>
        <source>Handed over: %1</source>
        <translation>Überreicht wird: %1</translation>
    </message>
</context>
<context>
    <name>bravo::ScreenSetup</name>
    <message>
        <source>As it was set there</source>
        <translation>Wie es dort eingestellt ist</translation>
    </message>
    <message>
        <source>Paper by day, night by night</source>
        <translation>Am Tag Papier, nachts Nacht</translation>
    </message>
    <message>
        <source>Always paper</source>
        <translation>Immer Papier</translation>
    </message>
    <message>
        <source>Always night</source>
        <translation>Immer Nacht</translation>
    </message>
    <message>
        <source>The house’s colour</source>
        <translation>Die Farbe des Hauses</translation>
    </message>
    <message>
        <source>The screen is dim</source>
        <translation>Der Bildschirm ist gedimmt</translation>
    </message>
    <message>
        <source>The screen is black</source>
        <translation>Das Bild ist schwarz</translation>
    </message>
    <message>
        <source>The wall</source>
        <translation>Die Wand</translation>
    </message>
    <message>
        <source>Customers’ words</source>
        <translation>Worte von Kunden</translation>
    </message>
    <message>
        <source>The team of a story</source>
        <translation>Das Team einer Geschichte</translation>
    </message>
    <message>
        <source>Ideas that travel</source>
        <translation>Ideen auf Reisen</translation>
    </message>
    <message>
        <source>A leader’s thanks</source>
        <translation>Dank der Leitung</translation>
    </message>
    <message>
        <source>The month’s highlights</source>
        <translation>Die Höhepunkte des Monats</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>Announcements</source>
        <translation>Ansagen</translation>
    </message>
    <message>
        <source>Links to scan</source>
        <translation>Links zum Scannen</translation>
    </message>
    <message>
        <source>A year ago this week</source>
        <translation>Diese Woche vor einem Jahr</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Quer</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>The screen stands</source>
        <translation>Der Bildschirm steht</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>Bei Tag</translation>
    </message>
    <message>
        <source>By night</source>
        <translation>Bei Nacht</translation>
    </message>
    <message>
        <source>The preview’s hour</source>
        <translation>Stunde der Vorschau</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>Öffnungszeiten</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Ruhezeiten</translation>
    </message>
    <message>
        <source>In quiet hours</source>
        <translation>In den Ruhezeiten</translation>
    </message>
    <message>
        <source>Shifts begin at</source>
        <translation>Schichten beginnen um</translation>
    </message>
    <message>
        <source>What the greeting adds</source>
        <translation>Was die Begrüßung hinzufügt</translation>
    </message>
    <message>
        <source>One line a day, with | between them</source>
        <translation>Eine Zeile je Tag, mit | dazwischen</translation>
    </message>
    <message>
        <source>Screen’s diagonal, in inches</source>
        <translation>Diagonale des Bildschirms, in Zoll</translation>
    </message>
    <message>
        <source>Furthest reader, in metres</source>
        <translation>Wer am weitesten weg liest, in Metern</translation>
    </message>
    <message>
        <source>The exit key alone</source>
        <translation>Die Tasten zum Verlassen allein</translation>
    </message>
    <message>
        <source>The exit key and a PIN</source>
        <translation>Die Tasten zum Verlassen und eine PIN</translation>
    </message>
    <message>
        <source>Leaving the kiosk takes</source>
        <translation>Zum Verlassen braucht es</translation>
    </message>
    <message>
        <source>PIN for leaving</source>
        <translation>PIN zum Verlassen</translation>
    </message>
    <message>
        <source>At least four characters</source>
        <translation>Mindestens vier Zeichen</translation>
    </message>
    <message>
        <source>As it is, unless you type another</source>
        <translation>Wie sie ist, wenn du keine andere tippst</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>Gar nicht</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>Wie sonst</translation>
    </message>
    <message>
        <source>Twice as often</source>
        <translation>Doppelt so oft</translation>
    </message>
    <message>
        <source>Three times as often</source>
        <translation>Dreimal so oft</translation>
    </message>
    <message>
        <source>A PIN has at least four characters.</source>
        <translation>Eine PIN hat mindestens vier Zeichen.</translation>
    </message>
    <message>
        <source>The welcome</source>
        <translation>Die Begrüßung</translation>
    </message>
    <message>
        <source>The greeting at the door</source>
        <translation>Der Gruß an der Tür</translation>
    </message>
    <message>
        <source>Square</source>
        <translation>Quadrat</translation>
    </message>
    <message>
        <source>How often each comes</source>
        <translation>Wie oft jedes kommt</translation>
    </message>
</context>
<context>
    <name>bravo::Screens</name>
    <message>
        <source>Corner Shop</source>
        <translation>Laden an der Ecke</translation>
    </message>
    <message>
        <source>“%1” could not be written.</source>
        <translation>„%1“ konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be made.</source>
        <translation>Der Ordner „%1“ lässt sich nicht anlegen.</translation>
    </message>
    <message>
        <source>The canteen moves to the garden</source>
        <translation>Die Kantine zieht in den Garten</translation>
    </message>
    <message>
        <source>From Monday on, lunch is under the chestnut trees. If it rains, it is in the ballroom.</source>
        <translation>Ab Montag gibt es das Mittagessen unter den Kastanien. Wenn es regnet, im Ballsaal.</translation>
    </message>
    <message>
        <source>Lift 2 is out of order</source>
        <translation>Aufzug 2 ist außer Betrieb</translation>
    </message>
    <message>
        <source>Please help guests to the stairs.</source>
        <translation>Bitte begleitet die Gäste zur Treppe.</translation>
    </message>
    <message>
        <source>Swap a shift</source>
        <translation>Eine Schicht tauschen</translation>
    </message>
    <message>
        <source>I watched you do it, and I would not have had the patience. That guest will tell the story for years.</source>
        <translation>Ich habe dir dabei zugesehen und hätte die Geduld nicht gehabt. Dieser Gast wird das noch in Jahren erzählen.</translation>
    </message>
    <message>
        <source>The robe in the garden</source>
        <translation>Der Bademantel im Garten</translation>
    </message>
    <message>
        <source>The spa was full when the guests came down with their children. Lena opened the garden door, brought robes and a pot of tea, and said when the pool would be theirs.</source>
        <translation>Das Spa war voll, als die Gäste mit ihren Kindern herunterkamen. Lena öffnete die Gartentür, brachte Bademäntel und eine Kanne Tee und sagte, ab wann das Becken ihnen gehört.</translation>
    </message>
    <message>
        <source>Say what can be done first, and until when.</source>
        <translation>Zuerst sagen, was geht, und bis wann.</translation>
    </message>
    <message>
        <source>We asked for a towel and got an afternoon.</source>
        <translation>Wir baten um ein Handtuch und bekamen einen Nachmittag.</translation>
    </message>
    <message>
        <source>I saw it from the stairs. That was well done.</source>
        <translation>Ich habe es von der Treppe aus gesehen. Das war gut gemacht.</translation>
    </message>
    <message>
        <source>This is why guests return. Thank you, Lena, for not saying “full” and leaving it at that.</source>
        <translation>Darum kommen Gäste wieder. Danke, Lena, dass du nicht „voll“ gesagt und es dabei belassen hast.</translation>
    </message>
    <message>
        <source>We keep six robes behind the counter now, and nobody has waited standing since.</source>
        <translation>Bei uns liegen jetzt sechs Bademäntel hinter dem Tresen, und seither hat niemand mehr im Stehen gewartet.</translation>
    </message>
    <message>
        <source>Harbour Hotel</source>
        <translation>Hotel am Hafen</translation>
    </message>
    <message>
        <source>Reception</source>
        <translation>Empfang</translation>
    </message>
    <message>
        <source>Spa</source>
        <translation>Spa</translation>
    </message>
    <message>
        <source>Housekeeping</source>
        <translation>Hauswirtschaft</translation>
    </message>
    <message>
        <source>Night desk</source>
        <translation>Nachtdienst</translation>
    </message>
    <message>
        <source>Home on the last tram</source>
        <translation>Mit der letzten Straßenbahn nach Hause</translation>
    </message>
    <message>
        <source>She walked a lost guest to the stop, waited with him, and told the driver where he lives.</source>
        <translation>Sie brachte einen verirrten Gast zur Haltestelle, wartete mit ihm und sagte dem Fahrer, wo er wohnt.</translation>
    </message>
    <message>
        <source>A room for three at midnight</source>
        <translation>Ein Zimmer für drei um Mitternacht</translation>
    </message>
    <message>
        <source>Lovely! Which desk was it, and how did the evening end?</source>
        <translation>Wunderbar! Welcher Schalter war es, und wie ging der Abend aus?</translation>
    </message>
    <message>
        <source>The ring under the bed</source>
        <translation>Der Ring unter dem Bett</translation>
    </message>
    <message>
        <source>It names the guest and her street. Told without them, it can stand on the board.</source>
        <translation>Sie nennt die Gästin und ihre Straße. Ohne beides erzählt, kann sie am Brett hängen.</translation>
    </message>
    <message>
        <source>She looked once more where others had given up, and called before breakfast.</source>
        <translation>Sie sah noch einmal nach, wo andere aufgegeben hatten, und rief vor dem Frühstück an.</translation>
    </message>
    <message>
        <source>The birthday at the bus stop</source>
        <translation>Geburtstag an der Haltestelle</translation>
    </message>
    <message>
        <source>The bus was late, and it was her birthday. He brought a cake from the kitchen to the stop, with one candle.</source>
        <translation>Der Bus kam nicht, und sie hatte Geburtstag. Er brachte ihr einen Kuchen aus der Küche an die Haltestelle, mit einer Kerze.</translation>
    </message>
    <message>
        <source>A key for the night nurse</source>
        <translation>Ein Schlüssel für die Nachtschwester</translation>
    </message>
    <message>
        <source>She had locked herself out after her shift. He called the locksmith and made tea until he came.</source>
        <translation>Nach ihrer Schicht hatte sie sich ausgesperrt. Er rief den Schlüsseldienst und kochte Tee, bis der kam.</translation>
    </message>
    <message>
        <source>Nobody asked him to, and he stayed.</source>
        <translation>Niemand hat ihn darum gebeten, und er ist geblieben.</translation>
    </message>
    <message>
        <source>The photo shows a guest’s children.</source>
        <translation>Auf dem Foto sind die Kinder eines Gastes.</translation>
    </message>
    <message>
        <source>The suit that came by taxi</source>
        <translation>Der Anzug, der mit dem Taxi kam</translation>
    </message>
    <message>
        <source>His suit was still at the cleaner’s, and the wedding was at noon. She went there herself and sent it on by taxi.</source>
        <translation>Sein Anzug war noch in der Reinigung, und die Trauung war um zwölf. Sie ging selbst hin und schickte ihn mit dem Taxi.</translation>
    </message>
    <message>
        <source>Ask when it is needed, not where it is.</source>
        <translation>Frag, wann es gebraucht wird, nicht, wo es ist.</translation>
    </message>
    <message>
        <source>Break room</source>
        <translation>Pausenraum</translation>
    </message>
    <message>
        <source>Staff entrance</source>
        <translation>Personaleingang</translation>
    </message>
    <message>
        <source>The lift to the spa is being mended</source>
        <translation>Der Aufzug zum Spa wird repariert</translation>
    </message>
    <message>
        <source>Please show guests the stairs by the garden until Friday.</source>
        <translation>Bitte zeigt den Gästen bis Freitag die Treppe am Garten.</translation>
    </message>
    <message>
        <source>Fire drill at ten</source>
        <translation>Feuerübung um zehn</translation>
    </message>
    <message>
        <source>We meet at the fountain.</source>
        <translation>Wir treffen uns am Brunnen.</translation>
    </message>
    <message>
        <source>The rota for December</source>
        <translation>Der Dienstplan für Dezember</translation>
    </message>
    <message>
        <source>Summer party</source>
        <translation>Sommerfest</translation>
    </message>
</context>
<context>
    <name>bravo::ScreensPage</name>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes ago</source>
        <translation>
            <numerusform>vor einer Minute</numerusform>
            <numerusform>vor %n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours ago</source>
        <translation>
            <numerusform>vor einer Stunde</numerusform>
            <numerusform>vor %n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>vor einem Tag</numerusform>
            <numerusform>vor %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Screens</source>
        <translation>Bildschirme</translation>
    </message>
    <message>
        <source>The kiosks in the house: what each shows, and how it is set up.</source>
        <translation>Die Bildschirme im Haus: was jeder zeigt, und wie er eingestellt ist.</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Bildschirm</translation>
    </message>
    <message>
        <source>Last sign of life</source>
        <translation>Letztes Lebenszeichen</translation>
    </message>
    <message>
        <source>Shows</source>
        <translation>Zeigt</translation>
    </message>
    <message>
        <source>No screen yet</source>
        <translation>Noch kein Bildschirm</translation>
    </message>
    <message>
        <source>Start the kiosk on the computer behind a screen (bravoboard kiosk); a moment later it stands here.</source>
        <translation>Starte den Bildschirm auf dem Computer dahinter (bravoboard kiosk); gleich darauf steht er hier.</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>dunkel</translation>
    </message>
    <message numerus="yes">
        <source>%n screens give a sign of life.</source>
        <translation>
            <numerusform>Ein Bildschirm gibt ein Lebenszeichen.</numerusform>
            <numerusform>%n Bildschirme geben ein Lebenszeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The screen has it within a minute.</source>
        <translation>In einer Minute hat es der Bildschirm.</translation>
    </message>
    <message>
        <source>The screen is off the list. When its kiosk runs, it comes back.</source>
        <translation>Der Bildschirm steht nicht mehr in der Liste. Läuft er, kommt er wieder.</translation>
    </message>
    <message>
        <source>Not kept yet: a field says what it needs.</source>
        <translation>Noch nicht gespeichert: Ein Feld sagt, was ihm fehlt.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
</context>
<context>
    <name>bravo::Season</name>
    <message>
        <source>Smaller teams</source>
        <translation>Kleinere Teams</translation>
    </message>
</context>
<context>
    <name>bravo::SecretPage</name>
    <message>
        <source>PIN or password</source>
        <translation>PIN oder Passwort</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>A new PIN for %1</source>
        <translation>Eine neue PIN für %1</translation>
    </message>
    <message>
        <source>At least four digits or letters; eight for managers.</source>
        <translation>Mindestens vier Ziffern oder Buchstaben; für die Leitung acht.</translation>
    </message>
    <message>
        <source>Your PIN never leaves this computer.</source>
        <translation>Deine PIN verlässt diesen Computer nie.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>The two are not the same. Please type them again.</source>
        <translation>Die beiden sind nicht gleich. Bitte tippe sie noch einmal.</translation>
    </message>
</context>
<context>
    <name>bravo::ShortcutsSheet</name>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Keys, and what they do</source>
        <translation>Tasten, und was sie tun</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>bravo::Sidebar</name>
    <message>
        <source>Board</source>
        <translation>Brett</translation>
    </message>
    <message>
        <source>Export the month…</source>
        <translation>Monat ausgeben…</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Monate</translation>
    </message>
    <message>
        <source>Save the month’s highlights as a document (Ctrl+E)</source>
        <translation>Die Höhepunkte des Monats als Dokument speichern (Strg+E)</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>About me</source>
        <translation>Über mich</translation>
    </message>
    <message>
        <source>My stories</source>
        <translation>Meine Geschichten</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Standorte</translation>
    </message>
    <message>
        <source>My team</source>
        <translation>Mein Team</translation>
    </message>
    <message>
        <source>Manage</source>
        <translation>Leitung</translation>
    </message>
    <message>
        <source>People, values and the month (Ctrl+M)</source>
        <translation>Menschen, Werte und der Monat (Strg+M)</translation>
    </message>
    <message>
        <source>%1: fold its months away</source>
        <translation>%1: Monate einklappen</translation>
    </message>
    <message>
        <source>%1: show its months</source>
        <translation>%1: Monate zeigen</translation>
    </message>
    <message>
        <source>Fold the months away</source>
        <translation>Monate einklappen</translation>
    </message>
    <message>
        <source>Show the months</source>
        <translation>Monate zeigen</translation>
    </message>
</context>
<context>
    <name>bravo::SignField</name>
    <message>
        <source>No sign</source>
        <translation>Kein Zeichen</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Stern</translation>
    </message>
    <message>
        <source>Heart</source>
        <translation>Herz</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>Sonne</translation>
    </message>
    <message>
        <source>Handshake</source>
        <translation>Handschlag</translation>
    </message>
    <message>
        <source>Ear</source>
        <translation>Ohr</translation>
    </message>
    <message>
        <source>Bulb</source>
        <translation>Glühbirne</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Sprout</source>
        <translation>Spross</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Compass</source>
        <translation>Kompass</translation>
    </message>
    <message>
        <source>Any other</source>
        <translation>Ein anderes</translation>
    </message>
    <message>
        <source>Any other sign</source>
        <translation>Ein anderes Zeichen</translation>
    </message>
</context>
<context>
    <name>bravo::SitesPage</name>
    <message>
        <source>Sites</source>
        <translation>Standorte</translation>
    </message>
    <message>
        <source>Where the teams are, if the house has more than one place.</source>
        <translation>Wo die Teams sind, wenn das Haus mehr als einen Ort hat.</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Teams</translation>
    </message>
    <message>
        <source>Add a site…</source>
        <translation>Standort hinzufügen…</translation>
    </message>
    <message>
        <source>Add a site</source>
        <translation>Standort hinzufügen</translation>
    </message>
    <message>
        <source>Change a site</source>
        <translation>Standort ändern</translation>
    </message>
    <message>
        <source>Remove the site</source>
        <translation>Standort entfernen</translation>
    </message>
    <message>
        <source>All under one roof</source>
        <translation>Alle unter einem Dach</translation>
    </message>
    <message>
        <source>Add sites where teams work in different places.</source>
        <translation>Trag Standorte ein, wo Teams an verschiedenen Orten arbeiten.</translation>
    </message>
</context>
<context>
    <name>bravo::SlideWords</name>
    <message>
        <source>Today on the board</source>
        <translation>Heute am Brett</translation>
    </message>
    <message>
        <source>This week on the board</source>
        <translation>Diese Woche am Brett</translation>
    </message>
    <message>
        <source>This month on the board</source>
        <translation>Diesen Monat am Brett</translation>
    </message>
    <message>
        <source>In %1</source>
        <comment>%1 is a month&apos;s name</comment>
        <translation>Im %1</translation>
    </message>
    <message>
        <source>In %1 %2</source>
        <comment>a month&apos;s name and the year</comment>
        <translation>Im %1 %2</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>a day&apos;s date, as Qt formats it</comment>
        <translation>d. MMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>a date, as Qt formats it</comment>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <source>Posted by %1</source>
        <translation>Erzählt von %1</translation>
    </message>
    <message>
        <source>Posted %1</source>
        <comment>%1 is a day</comment>
        <translation>Erzählt %1</translation>
    </message>
    <message>
        <source>Posted by %1, %2</source>
        <comment>a name, then a day</comment>
        <translation>Erzählt von %1, %2</translation>
    </message>
    <message>
        <source>Be the first to vote for it</source>
        <translation>Gib die erste Stimme dafür</translation>
    </message>
    <message>
        <source>1 colleague voted for it</source>
        <translation>1 Stimme aus dem Team</translation>
    </message>
    <message numerus="yes">
        <source>%n colleagues voted for it</source>
        <translation>
            <numerusform>%n Stimme aus dem Team</numerusform>
            <numerusform>%n Stimmen aus dem Team</numerusform>
        </translation>
    </message>
    <message>
        <source>continued, %1 of %2</source>
        <translation>Fortsetzung, %1 von %2</translation>
    </message>
    <message>
        <source>A customer</source>
        <translation>Ein Kunde</translation>
    </message>
    <message>
        <source>A customer, about %1</source>
        <translation>Ein Kunde über %1</translation>
    </message>
    <message>
        <source>Copy this</source>
        <translation>Zum Übernehmen</translation>
    </message>
    <message>
        <source>and 1 more colleague</source>
        <translation>und 1 weiterer Mensch</translation>
    </message>
    <message numerus="yes">
        <source>and %n more colleagues</source>
        <translation>
            <numerusform>und %n weiterer Mensch</numerusform>
            <numerusform>und %n weitere Menschen</numerusform>
        </translation>
    </message>
    <message>
        <source>The first story is yours to tell</source>
        <translation>Die erste Geschichte erzählst du</translation>
    </message>
    <message>
        <source>Did a colleague do it just right for a customer? Post it at any desk, in under a minute. It appears here at once.</source>
        <translation>Hat es jemand für einen Kunden genau richtig gemacht? Erzähl es an einem der Plätze, in weniger als einer Minute. Es erscheint sofort hier.</translation>
    </message>
    <message>
        <source>Your colleague’s name, here</source>
        <translation>Hier steht dann der Name</translation>
    </message>
    <message>
        <source>Just in</source>
        <comment>a story that was posted a moment ago</comment>
        <translation>Gerade erzählt</translation>
    </message>
    <message>
        <source>The team of this story</source>
        <translation>Das Team dieser Geschichte</translation>
    </message>
    <message>
        <source>Good ideas travel</source>
        <translation>Gute Ideen reisen</translation>
    </message>
    <message>
        <source>This idea has travelled to another desk</source>
        <translation>Diese Idee ist an einen anderen Arbeitsplatz gereist</translation>
    </message>
    <message numerus="yes">
        <source>This idea has travelled to %n desks</source>
        <translation>
            <numerusform>Diese Idee ist an %n Arbeitsplatz gereist</numerusform>
            <numerusform>Diese Idee ist an %n Arbeitsplätze gereist</numerusform>
        </translation>
    </message>
    <message>
        <source>Tried at %1</source>
        <comment>%1 is a list of teams</comment>
        <translation>Ausprobiert bei: %1</translation>
    </message>
    <message numerus="yes">
        <source>Tried at %1 and %n more</source>
        <comment>%1 is a list of teams</comment>
        <translation>
            <numerusform>Ausprobiert bei: %1 und %n weiteren</numerusform>
            <numerusform>Ausprobiert bei: %1 und %n weiteren</numerusform>
        </translation>
    </message>
    <message>
        <source>Thanks from %1</source>
        <translation>Dank von %1</translation>
    </message>
    <message>
        <source>For “%1”</source>
        <comment>thanks for a story; %1 is its headline</comment>
        <translation>Für „%1“</translation>
    </message>
    <message>
        <source>The votes are in</source>
        <translation>Die Stimmen sind gezählt</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a month&apos;s name and the year</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, done right</source>
        <comment>%1 is a month&apos;s name</comment>
        <translation>%1, richtig gut gemacht</translation>
    </message>
    <message>
        <source>The story our colleagues chose</source>
        <translation>Die Geschichte, die das Team gewählt hat</translation>
    </message>
    <message numerus="yes">
        <source>The %n stories our colleagues chose</source>
        <translation>
            <numerusform>Die %n Geschichte, die das Team gewählt hat</numerusform>
            <numerusform>Die %n Geschichten, die das Team gewählt hat</numerusform>
        </translation>
    </message>
    <message>
        <source>Highlights of %1</source>
        <comment>%1 is a month&apos;s name</comment>
        <translation>Höhepunkte im %1</translation>
    </message>
    <message>
        <source>story posted</source>
        <translation>Geschichte erzählt</translation>
    </message>
    <message numerus="yes">
        <source>stories posted</source>
        <translation>
            <numerusform>Geschichte erzählt</numerusform>
            <numerusform>Geschichten erzählt</numerusform>
        </translation>
    </message>
    <message>
        <source>vote</source>
        <translation>Stimme</translation>
    </message>
    <message numerus="yes">
        <source>votes</source>
        <translation>
            <numerusform>Stimme</numerusform>
            <numerusform>Stimmen</numerusform>
        </translation>
    </message>
    <message>
        <source>colleague celebrated</source>
        <translation>Mensch gefeiert</translation>
    </message>
    <message numerus="yes">
        <source>colleagues celebrated</source>
        <translation>
            <numerusform>Mensch gefeiert</numerusform>
            <numerusform>Menschen gefeiert</numerusform>
        </translation>
    </message>
    <message>
        <source>idea tried elsewhere</source>
        <translation>Idee anderswo ausprobiert</translation>
    </message>
    <message numerus="yes">
        <source>ideas tried elsewhere</source>
        <translation>
            <numerusform>Idee anderswo ausprobiert</numerusform>
            <numerusform>Ideen anderswo ausprobiert</numerusform>
        </translation>
    </message>
    <message>
        <source>What we stand for</source>
        <translation>Wofür wir stehen</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Dringend</translation>
    </message>
    <message>
        <source>Announcement</source>
        <translation>Ansage</translation>
    </message>
    <message>
        <source>Until %1</source>
        <comment>%1 is a date</comment>
        <translation>Bis %1</translation>
    </message>
    <message>
        <source>dddd, d MMMM</source>
        <comment>a weekday and date, as Qt formats it</comment>
        <translation>dddd, d. MMMM</translation>
    </message>
    <message>
        <source>Scan it with your phone</source>
        <translation>Mit dem Telefon scannen</translation>
    </message>
    <message>
        <source>A year ago this week</source>
        <translation>Diese Woche vor einem Jahr</translation>
    </message>
    <message numerus="yes">
        <source>%n years ago this week</source>
        <translation>
            <numerusform>Diese Woche vor %n Jahr</numerusform>
            <numerusform>Diese Woche vor %n Jahren</numerusform>
        </translation>
    </message>
    <message>
        <source>Good morning</source>
        <translation>Guten Morgen</translation>
    </message>
    <message>
        <source>Good afternoon</source>
        <translation>Guten Tag</translation>
    </message>
    <message>
        <source>Good evening</source>
        <translation>Guten Abend</translation>
    </message>
    <message>
        <source>Next: the best of yesterday</source>
        <translation>Gleich: das Beste von gestern</translation>
    </message>
</context>
<context>
    <name>bravo::SlidesExport</name>
    <message>
        <source>The folder “%1” cannot be made. Choose one that you may write to.</source>
        <translation>Der Ordner „%1“ kann nicht angelegt werden. Wähle einen, in den du schreiben darfst.</translation>
    </message>
    <message>
        <source>The slides could not be written to “%1”. Look whether the folder may be written to and has room left.</source>
        <translation>Die Folien konnten nicht nach „%1“ geschrieben werden. Sieh nach, ob der Ordner beschreibbar ist und noch Platz hat.</translation>
    </message>
</context>
<context>
    <name>bravo::Store</name>
    <message>
        <source>This board was made by a newer Bravo Board. It was left as it is; please update this program.</source>
        <translation>Dieses Brett stammt von einem neueren Bravo Board. Es wurde nichts daran geändert; bitte aktualisiere dieses Programm.</translation>
    </message>
    <message>
        <source>“%1” cannot be read. Its permissions do not allow it, or its disk is gone.</source>
        <translation>„%1“ ist nicht lesbar. Die Zugriffsrechte erlauben es nicht, oder der Datenträger ist weg.</translation>
    </message>
    <message>
        <source>There is no board at “%1”. To make one there: bravoboard --board FILE init</source>
        <translation>Bei „%1“ gibt es kein Brett. So legst du dort eins an: bravoboard --board FILE init</translation>
    </message>
    <message>
        <source>“%1” is a folder, not a board.</source>
        <translation>„%1“ ist ein Ordner, kein Brett.</translation>
    </message>
    <message>
        <source>“%1” is not a regular file, so it is no board.</source>
        <translation>„%1“ ist keine gewöhnliche Datei und deshalb kein Brett.</translation>
    </message>
    <message>
        <source>“%1” is empty, so it is no board.</source>
        <translation>„%1“ ist leer und deshalb kein Brett.</translation>
    </message>
    <message>
        <source>“%1” is not a board; it was left as it is.</source>
        <translation>„%1“ ist kein Brett; es wurde nichts daran geändert.</translation>
    </message>
    <message>
        <source>“%1” was made by a newer Bravo Board. It was left as it is; please update this program.</source>
        <translation>„%1“ stammt von einem neueren Bravo Board. Es wurde nichts daran geändert; bitte aktualisiere dieses Programm.</translation>
    </message>
    <message>
        <source>“%1” is cut short: a part of the board is missing. Restore a backup: bravoboard restore FILE</source>
        <translation>„%1“ ist abgeschnitten: Ein Teil des Bretts fehlt. Hol eine Sicherung zurück: bravoboard restore FILE</translation>
    </message>
    <message>
        <source>“%1” lies on a network drive, where a board&apos;s file is not safe. Keep the board on this computer&apos;s own disk, or use a PostgreSQL server for several computers.</source>
        <translation>„%1“ liegt auf einem Netzlaufwerk, wo die Datei eines Bretts nicht sicher ist. Leg das Brett auf den Datenträger dieses Computers, oder nimm für mehrere Computer einen PostgreSQL-Server.</translation>
    </message>
    <message>
        <source>“%1” lies in a synchronised folder, which copies files while they change and would damage the board. Keep the board elsewhere, or use a PostgreSQL server for several computers.</source>
        <translation>„%1“ liegt in einem synchronisierten Ordner, der Dateien kopiert, während sie sich ändern, und das Brett beschädigen würde. Leg das Brett woandershin, oder nimm für mehrere Computer einen PostgreSQL-Server.</translation>
    </message>
    <message>
        <source>Qt&apos;s SQLite driver is not installed.</source>
        <translation>Qts SQLite-Treiber ist nicht installiert.</translation>
    </message>
    <message>
        <source>SQLite did not take the setting “%1”.</source>
        <translation>SQLite hat die Einstellung „%1“ nicht angenommen.</translation>
    </message>
    <message>
        <source>Qt&apos;s PostgreSQL driver is not installed.</source>
        <translation>Qts PostgreSQL-Treiber ist nicht installiert.</translation>
    </message>
    <message>
        <source>Another program is using the board. Nothing was changed; please try again in a moment.</source>
        <translation>Ein anderes Programm benutzt gerade das Brett. Nichts wurde geändert; bitte versuch es gleich noch einmal.</translation>
    </message>
    <message>
        <source>This computer&apos;s user may not use the board&apos;s file.</source>
        <translation>Mit dieser Anmeldung darf die Datei des Bretts nicht benutzt werden.</translation>
    </message>
    <message>
        <source>The board&apos;s file or its folder is read-only. Nothing was changed; make it writable, then try again.</source>
        <translation>Die Datei des Bretts oder ihr Ordner ist schreibgeschützt. Nichts wurde geändert; heb den Schutz auf und versuch es noch einmal.</translation>
    </message>
    <message>
        <source>The disk did not take or give the data. Nothing was changed; check the disk, then try again.</source>
        <translation>Der Datenträger nahm oder gab die Daten nicht. Nichts wurde geändert; prüf den Datenträger und versuch es noch einmal.</translation>
    </message>
    <message>
        <source>The board&apos;s file is damaged. Run “bravoboard check”, and restore a backup if it says so.</source>
        <translation>Die Datei des Bretts ist beschädigt. Ruf „bravoboard check“ auf, und hol eine Sicherung zurück, wenn es das rät.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was changed; make room, then try again.</source>
        <translation>Der Datenträger ist voll. Nichts wurde geändert; schaff Platz und versuch es noch einmal.</translation>
    </message>
    <message>
        <source>The board&apos;s file cannot be opened.</source>
        <translation>Die Datei des Bretts lässt sich nicht öffnen.</translation>
    </message>
    <message>
        <source>The board could not do this (SQLite code %1). Nothing was changed.</source>
        <translation>Das Brett konnte das nicht ausführen (SQLite-Code %1). Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The board&apos;s server cannot be reached. Nothing was changed; please try again.</source>
        <translation>Der Server des Bretts ist nicht erreichbar. Nichts wurde geändert; bitte versuch es noch einmal.</translation>
    </message>
    <message>
        <source>The server does not allow this login to do that.</source>
        <translation>Der Server erlaubt das dieser Anmeldung nicht.</translation>
    </message>
    <message>
        <source>The board&apos;s server is busy. Nothing was changed; please try again in a moment.</source>
        <translation>Der Server des Bretts ist beschäftigt. Nichts wurde geändert; bitte versuch es gleich noch einmal.</translation>
    </message>
    <message>
        <source>The server&apos;s disk is full. Nothing was changed.</source>
        <translation>Der Datenträger des Servers ist voll. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The board could not do this (SQLSTATE %1). Nothing was changed.</source>
        <translation>Das Brett konnte das nicht ausführen (SQLSTATE %1). Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>“%1” cannot be written.</source>
        <translation>„%1“ lässt sich nicht schreiben.</translation>
    </message>
    <message>
        <source>The disk did not confirm that “%1” was written.</source>
        <translation>Der Datenträger hat nicht bestätigt, dass „%1“ geschrieben ist.</translation>
    </message>
    <message>
        <source>There is no folder “%1”.</source>
        <translation>Den Ordner „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>The folder “%1” is not writable.</source>
        <translation>Der Ordner „%1“ ist schreibgeschützt.</translation>
    </message>
    <message>
        <source>A board on a server is backed up with the server&apos;s own pg_dump, which copies it consistently.</source>
        <translation>Ein Brett auf einem Server sichert man mit dessen eigenem pg_dump, das es in sich stimmig kopiert.</translation>
    </message>
    <message>
        <source>The backup cannot be the board&apos;s own file.</source>
        <translation>Die Sicherung kann nicht die Datei des Bretts selbst sein.</translation>
    </message>
    <message>
        <source>“%1” exists and is no backup of a board; it was left as it is.</source>
        <translation>„%1“ gibt es, es ist aber keine Sicherung eines Bretts; es wurde nichts daran geändert.</translation>
    </message>
    <message>
        <source>The backup was cancelled; nothing was left behind.</source>
        <translation>Das Sichern wurde abgebrochen; nichts blieb zurück.</translation>
    </message>
    <message>
        <source>The copy did not prove sound, so it was not kept.</source>
        <translation>Die Kopie erwies sich nicht als heil und wurde deshalb verworfen.</translation>
    </message>
    <message>
        <source>The file is damaged. Restore a backup: bravoboard restore FILE</source>
        <translation>Die Datei ist beschädigt. Hol eine Sicherung zurück: bravoboard restore FILE</translation>
    </message>
    <message>
        <source>Some records point to others that are not there.</source>
        <translation>Einige Einträge verweisen auf andere, die es nicht gibt.</translation>
    </message>
    <message>
        <source>The search index does not fit the stories.</source>
        <translation>Das Suchverzeichnis passt nicht zu den Geschichten.</translation>
    </message>
    <message>
        <source>Some stories&apos; vote counts differ from the votes.</source>
        <translation>Bei einigen Geschichten weicht die Stimmenzahl von den Stimmen ab.</translation>
    </message>
    <message>
        <source>Some stories celebrate nobody.</source>
        <translation>Einige Geschichten feiern niemanden.</translation>
    </message>
    <message>
        <source>A board on a server is restored with the server&apos;s own pg_restore.</source>
        <translation>Ein Brett auf einem Server holt man mit dessen eigenem pg_restore zurück.</translation>
    </message>
    <message>
        <source>“%1” is damaged; the board was left as it is.</source>
        <translation>„%1“ ist beschädigt; am Brett wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The board cannot be restored from itself.</source>
        <translation>Das Brett kann nicht aus sich selbst zurückgeholt werden.</translation>
    </message>
    <message>
        <source>The old board could not be kept, so nothing was changed.</source>
        <translation>Das alte Brett konnte nicht aufgehoben werden, deshalb wurde nichts geändert.</translation>
    </message>
    <message>
        <source>“%1” is damaged. It was left as it is; restore a backup: bravoboard restore FILE</source>
        <translation>„%1“ ist beschädigt. Es wurde nichts daran geändert; hol eine Sicherung zurück: bravoboard restore FILE</translation>
    </message>
    <message>
        <source>The copy did not prove the same as the board, so nothing of it was kept.</source>
        <translation>Die Kopie erwies sich nicht als gleich, darum wurde nichts von ihr behalten.</translation>
    </message>
    <message>
        <source>The copying was cancelled; nothing was left behind.</source>
        <translation>Das Kopieren wurde abgebrochen; nichts blieb zurück.</translation>
    </message>
    <message>
        <source>This is a published copy, which holds only a part of the board; move the board itself.</source>
        <translation>Das ist eine veröffentlichte Kopie, die nur einen Teil des Bretts enthält; zieh das Brett selbst um.</translation>
    </message>
    <message>
        <source>This login does not see the whole board, so it cannot copy it. Use the login of the server&apos;s administrator.</source>
        <translation>Dieser Zugang sieht nicht das ganze Brett und kann es darum nicht kopieren. Nimm den Zugang der Server-Verwaltung.</translation>
    </message>
    <message>
        <source>“%1” exists already; it was left as it is.</source>
        <translation>„%1“ gibt es schon; es wurde nichts daran geändert.</translation>
    </message>
    <message>
        <source>The copy did not prove sound, so nothing of it was kept.</source>
        <translation>Die Kopie erwies sich nicht als heil, darum wurde nichts von ihr behalten.</translation>
    </message>
    <message>
        <source>There is a board at “%1” already; it was left as it is.</source>
        <translation>Bei „%1“ gibt es schon ein Brett; es wurde nichts daran geändert.</translation>
    </message>
    <message>
        <source>The database at “%1” holds something else; it was left as it is.</source>
        <translation>Die Datenbank bei „%1“ enthält etwas anderes; es wurde nichts daran geändert.</translation>
    </message>
    <message>
        <source>The database at “%1” was prepared by an older Bravo Board. Prepare it again first: bravoboard server prepare</source>
        <translation>Die Datenbank bei „%1“ wurde von einem älteren Bravo Board vorbereitet. Bereite sie zuerst neu vor: bravoboard server prepare</translation>
    </message>
    <message>
        <source>“%1” is a published copy, which holds only a part of a board; the board was left as it is.</source>
        <translation>„%1“ ist eine veröffentlichte Kopie, die nur einen Teil eines Bretts enthält; am Brett wurde nichts geändert.</translation>
    </message>
    <message>
        <source>This computer has no keychain that is open to this program, so nothing was kept. Put the password of “%1” into a file instead, in one line, that only this user may read (chmod 600), and name it: BRAVOBOARD_PASSWORD_FILE=FILE. A service takes systemd&apos;s credential “bravoboard-password”.</source>
        <translation>Dieser Computer hat keinen Schlüsselbund, der diesem Programm offensteht, darum wurde nichts gespeichert. Leg das Passwort von „%1“ stattdessen in einer Zeile in eine Datei, die nur dieser Benutzer lesen darf (chmod 600), und nenne sie: BRAVOBOARD_PASSWORD_FILE=FILE. Ein Dienst nimmt das systemd-Credential „bravoboard-password“.</translation>
    </message>
    <message>
        <source>This computer has no keychain that is open to this program, so nothing was changed.</source>
        <translation>Dieser Computer hat keinen Schlüsselbund, der diesem Programm offensteht, darum wurde nichts geändert.</translation>
    </message>
    <message>
        <source>This computer gives no random numbers to make a PIN safe with.</source>
        <translation>Dieser Computer liefert keine Zufallszahlen, um eine PIN zu sichern.</translation>
    </message>
    <message>
        <source>There is too little memory to prove the PIN; close other programs, then try again.</source>
        <translation>Es ist zu wenig Speicher frei, um die PIN zu prüfen; schließ andere Programme und versuch es noch einmal.</translation>
    </message>
    <message>
        <source>Whether the server of “%1” is the right one cannot be told, so it was told no password: the certificate of its authority is not in “%2”. Ask whoever runs the server for it.</source>
        <translation>Ob der Server von „%1“ der richtige ist, lässt sich nicht feststellen, darum wurde ihm kein Passwort genannt: Das Zertifikat seiner Zertifizierungsstelle liegt nicht in „%2“. Frag danach, wer den Server betreibt.</translation>
    </message>
    <message>
        <source>The server of “%1” could not prove that it is the right one, so it was told no password: it has no certificate (TLS) of the right authority for this name.</source>
        <translation>Der Server von „%1“ konnte nicht beweisen, dass er der richtige ist, darum wurde ihm kein Passwort genannt: Er hat kein Zertifikat (TLS) der richtigen Stelle für diesen Namen.</translation>
    </message>
    <message>
        <source>The server of “%1” wants a password, and none was found. “bravoboard password set” puts it into the keychain; BRAVOBOARD_PASSWORD_FILE names a file that holds it.</source>
        <translation>Der Server von „%1“ verlangt ein Passwort, und es wurde keines gefunden. „bravoboard password set“ legt es in den Schlüsselbund; BRAVOBOARD_PASSWORD_FILE nennt eine Datei, die es enthält.</translation>
    </message>
    <message>
        <source>The server of “%1” does not let this login in: its name or password is wrong, or it may not come from this computer.</source>
        <translation>Der Server von „%1“ lässt diesen Zugang nicht ein: Name oder Passwort ist falsch, oder er darf nicht von diesem Computer kommen.</translation>
    </message>
    <message>
        <source>The server has no database for “%1”. To make it: bravoboard server prepare postgresql://ADMIN@HOST/NAME</source>
        <translation>Der Server hat keine Datenbank für „%1“. So entsteht sie: bravoboard server prepare postgresql://ADMIN@HOST/NAME</translation>
    </message>
    <message>
        <source>The server of “%1” takes no connections just now. Please try again in a moment.</source>
        <translation>Der Server von „%1“ nimmt gerade keine Verbindungen an. Bitte gleich noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The server of “%1” cannot be reached.</source>
        <translation>Der Server von „%1“ ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>This computer gives no random numbers, so no password was made.</source>
        <translation>Dieser Computer liefert keine Zufallszahlen, darum wurde kein Passwort gemacht.</translation>
    </message>
    <message>
        <source>The password could not be prepared for the server.</source>
        <translation>Das Passwort ließ sich nicht für den Server vorbereiten.</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be made.</source>
        <translation>Der Ordner „%1“ lässt sich nicht anlegen.</translation>
    </message>
    <message>
        <source>There is a role “%1” already that is not this board&apos;s; it was left as it is.</source>
        <translation>Es gibt schon eine Rolle „%1“, die nicht zu diesem Brett gehört; es wurde nichts daran geändert.</translation>
    </message>
    <message>
        <source>This board has no login “%1”. To see them: bravoboard server logins</source>
        <translation>Dieses Brett hat keinen Zugang „%1“. Alle zeigt: bravoboard server logins</translation>
    </message>
    <message>
        <source>The login “%1” may not do this. It needs to be a superuser, or to have CREATEDB and CREATEROLE and to own what is there already.</source>
        <translation>Der Zugang „%1“ darf das nicht. Er muss Superuser sein oder CREATEDB und CREATEROLE haben und besitzen, was schon da ist.</translation>
    </message>
    <message>
        <source>There is a role “%1” already that can sign in or has rights of its own. Choose another name for the board&apos;s database.</source>
        <translation>Es gibt schon eine Rolle „%1“, die sich anmelden kann oder eigene Rechte hat. Wähle einen anderen Namen für die Datenbank des Bretts.</translation>
    </message>
    <message>
        <source>The database “%1” is not kept in UTF8, so it cannot hold a board.</source>
        <translation>Die Datenbank „%1“ ist nicht in UTF8 angelegt und kann darum kein Brett enthalten.</translation>
    </message>
    <message>
        <source>The database “%1” holds something that is no board; it was left as it is.</source>
        <translation>Die Datenbank „%1“ enthält etwas, das kein Brett ist; es wurde nichts daran geändert.</translation>
    </message>
    <message>
        <source>A server is named by its address: postgresql://ADMIN@HOST[:PORT]/NAME.</source>
        <translation>Ein Server wird mit seiner Adresse genannt: postgresql://ADMIN@HOST[:PORT]/NAME.</translation>
    </message>
    <message>
        <source>“%1” cannot be a board&apos;s database: choose a name of its own, of at most 63 bytes.</source>
        <translation>„%1“ kann nicht die Datenbank eines Bretts sein: Wähle einen eigenen Namen von höchstens 63 Byte.</translation>
    </message>
    <message>
        <source>“%1” cannot name a PC or a screen: letters, digits, “-”, “_” and “.” can, up to 40.</source>
        <translation>„%1“ kann keinen PC oder Bildschirm benennen: Erlaubt sind bis zu 40 Buchstaben, Ziffern, „-“, „_“ und „.“.</translation>
    </message>
    <message>
        <source>Say where the logins&apos; passwords shall be written to.</source>
        <translation>Sag, wohin die Passwörter der Zugänge geschrieben werden sollen.</translation>
    </message>
    <message>
        <source>“%1” exists and is no published copy of a board; it was left as it is.</source>
        <translation>„%1“ gibt es schon, und es ist keine veröffentlichte Kopie eines Bretts; es wurde nichts daran geändert.</translation>
    </message>
    <message>
        <source>“%1” is a board; it was left as it is.</source>
        <translation>„%1“ ist ein Brett; es wurde nichts daran geändert.</translation>
    </message>
    <message>
        <source>This computer&apos;s folder for temporary files is not writable.</source>
        <translation>Der Ordner dieses Computers für vorübergehende Dateien ist nicht beschreibbar.</translation>
    </message>
    <message>
        <source>The published copy did not prove sound, so it was not taken.</source>
        <translation>Die veröffentlichte Kopie erwies sich nicht als heil, darum wurde sie nicht genommen.</translation>
    </message>
    <message>
        <source>“%1” cannot be read.</source>
        <translation>„%1“ lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>“%1” cannot be written. Is the disk full?</source>
        <translation>„%1“ lässt sich nicht schreiben. Ist der Datenträger voll?</translation>
    </message>
    <message>
        <source>Nobody is signed in. Please sign in, then try again.</source>
        <translation>Es ist niemand angemeldet. Bitte anmelden und noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The month is closed: its votes and stories stand.</source>
        <translation>Der Monat ist abgeschlossen: Seine Stimmen und Geschichten bleiben stehen.</translation>
    </message>
    <message>
        <source>This is not yours to change, or the time for it is over.</source>
        <translation>Das kannst du nicht ändern, oder die Zeit dafür ist vorbei.</translation>
    </message>
    <message>
        <source>Only a manager can do this.</source>
        <translation>Das kann nur die Leitung.</translation>
    </message>
    <message>
        <source>This story celebrates you: the others vote for it.</source>
        <translation>Diese Geschichte feiert dich: Die anderen stimmen für sie.</translation>
    </message>
    <message>
        <source>The time does not fit the server&apos;s clock. Please check this computer&apos;s clock.</source>
        <translation>Die Zeit passt nicht zur Uhr des Servers. Bitte prüfe die Uhr dieses Computers.</translation>
    </message>
    <message>
        <source>This story is not on the board.</source>
        <translation>Diese Geschichte hängt nicht am Brett.</translation>
    </message>
    <message>
        <source>The board&apos;s rules do not allow this.</source>
        <translation>Die Regeln des Bretts erlauben das nicht.</translation>
    </message>
    <message>
        <source>The count of stories differs from the stories.</source>
        <translation>Die Zahl der Geschichten stimmt nicht mit den Geschichten überein.</translation>
    </message>
    <message>
        <source>“%1” is damaged, or no outbox of this program; it was left as it is. Move it away, then try again.</source>
        <translation>„%1“ ist beschädigt oder kein Postausgang dieses Programms; es wurde nichts daran geändert. Leg es beiseite, dann versuch es noch einmal.</translation>
    </message>
    <message>
        <source>The file “%1” with the password or PIN cannot be read.</source>
        <translation>Die Datei „%1“ mit dem Passwort oder der PIN kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The file “%1” with the password or PIN is not used, since others may read it: it must belong to this program&apos;s user, and to nobody else (chmod 600).</source>
        <translation>Die Datei „%1“ mit dem Passwort oder der PIN wird nicht verwendet, weil andere sie lesen dürfen: Sie muss dem Benutzer dieses Programms gehören und niemandem sonst (chmod 600).</translation>
    </message>
    <message>
        <source>The file “%1” must hold the password or PIN in one line, and nothing else.</source>
        <translation>Die Datei „%1“ muss das Passwort oder die PIN in einer Zeile enthalten und sonst nichts.</translation>
    </message>
    <message>
        <source>“%1” cannot be made: nothing can be kept on this computer for the server.</source>
        <translation>„%1“ kann nicht angelegt werden: Auf diesem Computer kann nichts für den Server aufbewahrt werden.</translation>
    </message>
    <message>
        <source>A colleague</source>
        <translation>Jemand aus dem Haus</translation>
    </message>
    <message>
        <source>The audit trail was changed outside this program: from entry %1 on it does not fit.</source>
        <translation>Das Protokoll wurde außerhalb dieses Programms geändert: Ab Eintrag %1 passt es nicht.</translation>
    </message>
    <message>
        <source>Nobody was erased: “%1” could not be written, and without it a backup from before would bring the name back.</source>
        <translation>Niemand wurde gelöscht: „%1“ ließ sich nicht schreiben, und ohne diese Liste brächte eine frühere Sicherung den Namen zurück.</translation>
    </message>
    <message>
        <source>This story celebrates you: the others say thank you for it.</source>
        <translation>Diese Geschichte feiert dich: Die anderen sagen danke für sie.</translation>
    </message>
    <message>
        <source>The board&apos;s file was moved away or replaced, as a restore does. Nothing was changed; please try again.</source>
        <translation>Die Datei des Bretts wurde wegbewegt oder ersetzt, wie beim Wiederherstellen. Nichts wurde geändert; bitte versuch es noch einmal.</translation>
    </message>
</context>
<context>
    <name>bravo::Supervisor</name>
    <message>
        <source>The kiosk ended by accident, or hung. It is started anew.</source>
        <translation>Der Bildschirm endete unerwartet oder hing. Er wird neu gestartet.</translation>
    </message>
</context>
<context>
    <name>bravo::TeamsPage</name>
    <message>
        <source>Teams</source>
        <translation>Teams</translation>
    </message>
    <message>
        <source>Who works together. A story can celebrate a whole team.</source>
        <translation>Wer zusammenarbeitet. Eine Geschichte kann ein ganzes Team feiern.</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>No site</source>
        <translation>Kein Standort</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Menschen</translation>
    </message>
    <message>
        <source>Add a team…</source>
        <translation>Team hinzufügen…</translation>
    </message>
    <message>
        <source>Add a team</source>
        <translation>Team hinzufügen</translation>
    </message>
    <message>
        <source>Change a team</source>
        <translation>Team ändern</translation>
    </message>
    <message>
        <source>Remove the team</source>
        <translation>Team entfernen</translation>
    </message>
    <message>
        <source>No team yet</source>
        <translation>Noch kein Team</translation>
    </message>
    <message>
        <source>With teams, a story can celebrate all who had a hand in it.</source>
        <translation>Mit Teams kann eine Geschichte alle feiern, die daran beteiligt waren.</translation>
    </message>
</context>
<context>
    <name>bravo::ValueChips</name>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
</context>
<context>
    <name>bravo::ValuesPage</name>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>What is worth celebrating here, in your own words. Three to five are enough.</source>
        <translation>Was sich hier zu feiern lohnt, in euren eigenen Worten. Drei bis fünf genügen.</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Was er bedeutet</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Add a value…</source>
        <translation>Wert hinzufügen…</translation>
    </message>
    <message>
        <source>No value yet</source>
        <translation>Noch kein Wert</translation>
    </message>
    <message>
        <source>With values, a story says what it is an example of.</source>
        <translation>Mit Werten sagt eine Geschichte, wofür sie ein Beispiel ist.</translation>
    </message>
    <message>
        <source>Add a value</source>
        <translation>Wert hinzufügen</translation>
    </message>
    <message>
        <source>Change a value</source>
        <translation>Wert ändern</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Offer it no more</source>
        <translation>Nicht mehr anbieten</translation>
    </message>
    <message>
        <source>“%1” is kept.</source>
        <translation>„%1“ ist gespeichert.</translation>
    </message>
    <message>
        <source>“%1” is offered no more. Stories that have it keep it.</source>
        <translation>„%1“ wird nicht mehr angeboten. Geschichten, die ihn haben, behalten ihn.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Coral</source>
        <translation>Koralle</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Petrol</translation>
    </message>
    <message>
        <source>Plum</source>
        <translation>Pflaume</translation>
    </message>
    <message>
        <source>Navy</source>
        <translation>Marine</translation>
    </message>
    <message>
        <source>Leaf</source>
        <translation>Blatt</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Zeichen</translation>
    </message>
    <message>
        <source>It stands before the name, on chips and screens.</source>
        <translation>Es steht vor dem Namen, auf Chips und Bildschirmen.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
</context>
<context>
    <name>bravo::Wakefulness</name>
    <message>
        <source>A kiosk shows the board</source>
        <translation>Ein Kiosk zeigt das Brett</translation>
    </message>
</context>
<context>
    <name>bravo::WelcomePage</name>
    <message>
        <source>Step %1 of %2</source>
        <translation>Schritt %1 von %2</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>How your first story could look.</source>
        <translation>So könnte eure erste Geschichte aussehen.</translation>
    </message>
    <message>
        <source>To the board. All of this can be entered later.</source>
        <translation>Zum Brett. All das lässt sich später eintragen.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Tell the first story</source>
        <translation>Die erste Geschichte erzählen</translation>
    </message>
</context>
<context>
    <name>bravo::WelcomePeople</name>
    <message>
        <source>Who works here?</source>
        <translation>Wer arbeitet hier?</translation>
    </message>
    <message>
        <source>One name a line; after a comma, the team. The first one, which is probably you, becomes a manager: somebody who looks after the board.</source>
        <translation>Ein Name je Zeile, nach einem Komma das Team. Die erste Person, also wahrscheinlich du, gehört dann zur Leitung und kümmert sich um das Brett.</translation>
    </message>
    <message>
        <source>Bianca Popescu, Reception
Lena Vogt, Night desk
Pavel Novák, Night desk</source>
        <translation>Bianca Popescu, Empfang
Lena Vogt, Nachtdienst
Pavel Novák, Nachtdienst</translation>
    </message>
    <message>
        <source>Names, one a line</source>
        <translation>Namen, einer je Zeile</translation>
    </message>
    <message>
        <source>From a CSV file…</source>
        <translation>Aus einer CSV-Datei…</translation>
    </message>
    <message>
        <source>A table with the columns “name” and “team”. It can be dropped here, too.</source>
        <translation>Eine Tabelle mit den Spalten „name“ und „team“. Du kannst sie auch hier ablegen.</translation>
    </message>
    <message>
        <source>The people</source>
        <translation>Die Menschen</translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt)</source>
        <translation>Tabellen (*.csv *.txt)</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n people were read.</source>
        <translation>
            <numerusform>%n Person wurde gelesen.</numerusform>
            <numerusform>%n Personen wurden gelesen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines have no name: %1.</source>
        <translation>
            <numerusform>%n Zeile hat keinen Namen: %1.</numerusform>
            <numerusform>%n Zeilen haben keinen Namen: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n columns are not used: %1.</source>
        <translation>
            <numerusform>%n Spalte wird nicht verwendet: %1.</numerusform>
            <numerusform>%n Spalten werden nicht verwendet: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The table’s first line has no column with names; it has: %1</source>
        <translation>Die erste Zeile der Tabelle hat keine Spalte mit Namen; sie hat: %1</translation>
    </message>
</context>
<context>
    <name>bravo::WelcomePlace</name>
    <message>
        <source>Marigold</source>
        <translation>Ringelblume</translation>
    </message>
    <message>
        <source>Brick</source>
        <translation>Ziegel</translation>
    </message>
    <message>
        <source>Sea</source>
        <translation>Meer</translation>
    </message>
    <message>
        <source>Leaf</source>
        <translation>Blatt</translation>
    </message>
    <message>
        <source>Plum</source>
        <translation>Pflaume</translation>
    </message>
    <message>
        <source>Navy</source>
        <translation>Marine</translation>
    </message>
    <message>
        <source>Welcome. What is this place called?</source>
        <translation>Willkommen. Wie heißt dieser Ort?</translation>
    </message>
    <message>
        <source>The name stands at the head of the board, and on the screen in the break room.</source>
        <translation>Der Name steht über dem Brett und auf dem Bildschirm im Pausenraum.</translation>
    </message>
    <message>
        <source>Add a logo…</source>
        <translation>Logo dazu…</translation>
    </message>
    <message>
        <source>Harbour Hotel</source>
        <translation>Hotel am Hafen</translation>
    </message>
    <message>
        <source>The name of the place</source>
        <translation>Der Name des Ortes</translation>
    </message>
    <message>
        <source>A picture: PNG, JPEG or WebP. It can be dropped here, too.</source>
        <translation>Ein Bild: PNG, JPEG oder WebP. Du kannst es auch hier ablegen.</translation>
    </message>
    <message>
        <source>The logo</source>
        <translation>Das Logo</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.webp)</source>
        <translation>Bilder (*.png *.jpg *.jpeg *.webp)</translation>
    </message>
    <message>
        <source>The house’s colour</source>
        <translation>Die Farbe des Hauses</translation>
    </message>
    <message>
        <source>Another logo…</source>
        <translation>Anderes Logo…</translation>
    </message>
</context>
<context>
    <name>bravo::WelcomePreview</name>
    <message>
        <source>Whoever did it right</source>
        <translation>Wer es richtig gut gemacht hat</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n Mensch</numerusform>
            <numerusform>%n Menschen</numerusform>
        </translation>
    </message>
    <message>
        <source>Your place</source>
        <translation>Euer Ort</translation>
    </message>
    <message>
        <source>How your first story could look</source>
        <translation>So könnte eure erste Geschichte aussehen</translation>
    </message>
    <message>
        <source>Your first story stands here</source>
        <translation>Eure erste Geschichte</translation>
    </message>
    <message>
        <source>What the customer needed, what was done, how it ended.</source>
        <translation>Was der Kunde brauchte, was getan wurde, wie es ausging.</translation>
    </message>
</context>
<context>
    <name>bravo::WelcomeValues</name>
    <message>
        <source>Remembers people</source>
        <translation>Erinnert sich an Menschen</translation>
    </message>
    <message>
        <source>Knows the name, and what was said last time.</source>
        <translation>Kennt den Namen und weiß, was beim letzten Mal gesagt wurde.</translation>
    </message>
    <message>
        <source>Says how long</source>
        <translation>Sagt, wie lange</translation>
    </message>
    <message>
        <source>Nobody waits without knowing for what.</source>
        <translation>Niemand wartet, ohne zu wissen, worauf.</translation>
    </message>
    <message>
        <source>Teaches what they know</source>
        <translation>Gibt Wissen weiter</translation>
    </message>
    <message>
        <source>The next one can do it, too.</source>
        <translation>Die Nächsten können es dann auch.</translation>
    </message>
    <message>
        <source>What is worth celebrating here?</source>
        <translation>Was ist es hier wert, gefeiert zu werden?</translation>
    </message>
    <message>
        <source>Others to choose</source>
        <translation>Weitere zur Wahl</translation>
    </message>
    <message>
        <source>Another colour</source>
        <translation>Andere Farbe</translation>
    </message>
    <message>
        <source>Without this one</source>
        <translation>Ohne diesen</translation>
    </message>
    <message>
        <source>About three values, in your own words. A story can carry one or several, and their colours.</source>
        <translation>Etwa drei Werte, in euren eigenen Worten. Eine Geschichte kann einen oder mehrere tragen, und ihre Farben.</translation>
    </message>
    <message>
        <source>Value %1</source>
        <translation>Wert %1</translation>
    </message>
    <message>
        <source>Colour of “%1”: %2</source>
        <translation>Farbe von „%1“: %2</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>„%1“ entfernen</translation>
    </message>
</context>
<context>
    <name>bravo::WhoAreYou</name>
    <message>
        <source>Who are you?</source>
        <translation>Wer bist du?</translation>
    </message>
    <message>
        <source>Type your name</source>
        <translation>Tippe deinen Namen</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Dein Name</translation>
    </message>
    <message>
        <source>I am new here</source>
        <translation>Ich bin neu hier</translation>
    </message>
    <message>
        <source>Change your PIN</source>
        <translation>Deine PIN ändern</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>How may we celebrate you?</source>
        <translation>Wie dürfen wir dich feiern?</translation>
    </message>
    <message>
        <source>Who sat here lately</source>
        <translation>Wer zuletzt hier saß</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>5 min</source>
        <translation>5 Min.</translation>
    </message>
    <message>
        <source>15 min</source>
        <translation>15 Min.</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 Stunde</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>For your votes and stories, until you leave this desk.</source>
        <translation>Für deine Stimmen und Geschichten, bis du diesen Arbeitsplatz verlässt.</translation>
    </message>
    <message>
        <source>Ask again after</source>
        <translation>Wieder fragen nach</translation>
    </message>
    <message>
        <source>After how long without a key this computer asks again</source>
        <translation>Nach wie langer Zeit ohne Taste dieser Computer wieder fragt</translation>
    </message>
    <message>
        <source>Nobody is on this board yet. Type your name and press Enter.</source>
        <translation>An diesem Brett ist noch niemand. Tippe deinen Namen und drück die Eingabetaste.</translation>
    </message>
    <message>
        <source>Choose a PIN</source>
        <translation>PIN wählen</translation>
    </message>
</context>
<context>
    <name>bravo::WishesSheet</name>
    <message>
        <source>A story about me reaches me first</source>
        <translation>Eine Geschichte über mich erreicht mich zuerst</translation>
    </message>
    <message>
        <source>Take me off the board</source>
        <translation>Nehmt mich vom Brett</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>How may we celebrate you?</source>
        <translation>Wie dürfen wir dich feiern?</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>You decide it, and nobody else. Fewer people: that holds for the stories that are there, too.</source>
        <translation>Das entscheidest du und niemand sonst. Weniger Menschen: Das gilt auch für die Geschichten, die schon da sind.</translation>
    </message>
    <message>
        <source>Who sees stories about you</source>
        <translation>Wer Geschichten über dich sieht</translation>
    </message>
    <message>
        <source>Before everyone</source>
        <translation>Vor allen</translation>
    </message>
    <message>
        <source>On everyone’s board, and on the screen in the break room.</source>
        <translation>Am Brett für alle und auf dem Bildschirm im Pausenraum.</translation>
    </message>
    <message>
        <source>In my team</source>
        <translation>In meinem Team</translation>
    </message>
    <message>
        <source>My team sees it, and who told it, and managers. No screen.</source>
        <translation>Mein Team sieht sie, wer sie erzählt hat, und die Leitung. Kein Bildschirm.</translation>
    </message>
    <message>
        <source>Just me</source>
        <translation>Nur ich</translation>
    </message>
    <message>
        <source>I see it, and who told it, and managers; nobody else.</source>
        <translation>Ich sehe sie, wer sie erzählt hat, und die Leitung; sonst niemand.</translation>
    </message>
    <message>
        <source>What you are called</source>
        <translation>Wie du genannt wirst</translation>
    </message>
    <message>
        <source>A nickname, so that you are found by it</source>
        <translation>Ein Rufname, damit man dich darüber findet</translation>
    </message>
    <message>
        <source>At once: no story about you stands before anybody but you, who told it, and managers.</source>
        <translation>Sofort: Keine Geschichte über dich steht dann vor anderen als dir, wer sie erzählt hat, und der Leitung.</translation>
    </message>
    <message>
        <source>Who told it and managers see it at once; nobody else does until you have said yes.</source>
        <translation>Wer sie erzählt hat und die Leitung sehen sie sofort; sonst niemand, bis du ja gesagt hast.</translation>
    </message>
</context>
</TS>
