<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>bravo::Board</name>
    <message>
        <source>There is no folder “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” exists already; it was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be made: the folder is not writable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a board at “%1” already; it was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no board at “%1”. To make one there: bravoboard --board WHERE init</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was made by a newer Bravo Board. It was left as it is; please update this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is on the roster already. Two people of one name need a difference, such as an initial.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This story is not on the board.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the person who posted a story can take it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time to take the story back is over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This story celebrates you: the others vote for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A story&apos;s id needs at least its first eight characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no story “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than one story&apos;s id begins with “%1”; give more of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This photo is not on the board.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers before processes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule bends before the customer does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listens and adapts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hears what is meant, and changes what it does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A kindness nobody asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The small thing that is remembered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can-do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finds the way that works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owns it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stays with it until it is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This person is not on the board&apos;s roster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The story is empty. Tell in a sentence or two what happened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The story needs a title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say whom the story celebrates.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bravo::Cli</name>
    <message>
        <source>Usage: bravoboard [--board WHERE] [COMMAND]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The option --%1 takes no value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The option --%1 needs a value: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is one argument too many.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is none of: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no option %1 before a command.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has no option %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The option --%1 is given twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 cannot be “%2”; it is one of: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” needs: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” needs the option %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(may be given several times)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: bravoboard %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the board: a file, or postgresql://USER@HOST[:PORT]/NAME</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>say how it is used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>say which version this is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>try out, in a temporary folder, whether all works on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bravo Board: a board of the moments when a colleague did it right for a customer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“bravoboard COMMAND --help” tells more about one command.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without --board, the variable BRAVOBOARD_BOARD says where the board is; without that,
it is board.bravo in the user&apos;s data folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exit codes: 0 done, 1 failed, 2 wrong usage, 3 not allowed, 4 busy or out of reach,
5 damaged or not a board, 6 made by a newer version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options of every command:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copying</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup is in %1, and was proven whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All is well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The board at %1 is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The suffix of “%1” names no format. Use .pdf, .html, .xlsx, .csv, .json or .md, or say --format.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The highlights of %1 are in %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>POSTED</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VOTES</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FOR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TITLE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>person or team</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>No story fits. The board has %n in all.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no time zone “%1”. The nearest: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The board&apos;s name is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is ready at %2. Add people with: bravoboard people add NAME</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no month. Write it as YYYY-MM, such as 2026-10.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 is a whole number, %2 or more; “%3” is not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 is a size such as 1920x1080; “%2” is not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is on the roster yet. Add people with: bravoboard people add NAME</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NAME</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TEAM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ROLE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>staff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is on the roster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say whom to add: bravoboard people add NAME</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which file to import: bravoboard people import FILE.csv</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say whom the story celebrates: --for NAME, or --for-team TEAM.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no date that exists. Write it as 2026-10-03 or 2026-10-03T21:40.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The board at %1 is as it was in %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The board that was there before is kept as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how the list is written; a table otherwise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the field is read from this column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the field has this text in every row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only rows whose column holds one of these; all conditions must hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>make people, teams and values that are missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>say what would happen, and change nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list the people on the board, add one, or import many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add: the person&apos;s team, made where missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add: the person&apos;s role; staff otherwise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>post a story; prints its id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who posts it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a person whom it celebrates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a team that it celebrates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the headline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what others can copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a service value that it shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what the customer said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the customer agrees that these words are shown outside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what was seen: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a photo: PNG, JPEG or WebP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>when it was posted, such as 2026-10-03T21:40; now otherwise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list stories, the newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only those posted in this month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only those with all these words or beginnings of words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only those that celebrate this person or team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most so many; all otherwise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>export a month&apos;s most voted stories; the file&apos;s suffix says the format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file to write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the format, where the suffix does not say it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how many stories; 5 otherwise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for the house, or for the world outside, which sees a customer&apos;s words by consent alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the folder to write to, made where missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open the desk window; so does no command at all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>show the board on a screen, one story at a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on this screen, by number or name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in a window of this size instead of the full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>make an empty board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the board&apos;s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its one time zone, such as Europe/Berlin; this computer&apos;s otherwise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>make a board with invented people and three months of stories; never overwrites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vote for a story, by its id or an unambiguous start of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who votes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take the vote back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>import a CSV file: all of it, or with any bad row nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write what the kiosk shows as PNG files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the slides&apos; size; 1920x1080 otherwise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write a picture of every window and kind of slide as PNG files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read a story on standard input and print the coach&apos;s remarks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what others can copy from it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how the remarks are written; text otherwise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write a proven copy of the board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>put a backup in the board&apos;s place; the old file is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>say whether all is well with the board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>print the completions for a shell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The output could not be written. Is the disk full?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vote for “%1” counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vote for “%1” was there already; nothing changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vote for “%1” is taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There was no vote for “%1” to take back; nothing changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The story could not be read from standard input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1 cannot be read: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row that begins in line %1 opens a quote and never closes it; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds no rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a folder, not a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be read; its permissions do not allow it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” could not be read to its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>It has %n cell(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>where the first line has %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A cell has %1 characters; a story has at most %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds a NUL character, which no text has. The file may be damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) added</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s) added</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n story(s) added</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n was/were there already</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n team(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) made</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>This was a dry run: nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not UTF-8, so it was read as Windows-1252. If letters look wrong, save it as UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has no column “%1”. Its columns: %2. Say which one it is: --map %1=COLUMN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) cannot be used, so nothing was changed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>--%1 is written as two words with = between them; “%2” is not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no field “%1”. The fields: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has no column “%1”. Its columns: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field “%1” is given twice.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bravo::Coach</name>
    <message>
        <source>An e-mail address belongs to its owner. Leave it off the board.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This looks like a card number. Take it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A phone number belongs to its owner. Leave it off the board.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What can others copy? One sentence is enough.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bravo::Highlights</name>
    <message>
        <source>The customer&apos;s consent is not recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A celebrated person chose not to be shown to everyone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The story still waits for approval.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A manager set the story aside.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bravo::Import</name>
    <message>
        <source>person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The story is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not say who posts it (by).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not say whom it celebrates (for, or team).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no date that exists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no mark. The marks: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The import was cancelled; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no role; it is staff or manager.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no story “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than one story&apos;s id begins with “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A story that celebrates the voter takes no vote from them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bravo::Location</name>
    <message>
        <source>The board&apos;s place is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A board on a server is written postgresql://USER@HOST[:PORT]/NAME.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the password out of the address: others could read it there. Put it into a password file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bravo::Names</name>
    <message>
        <source>“%1” could be more than one %2: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no %2 called “%1” on this board.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no %2 called “%1” on this board. The nearest: %3.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bravo::PersonChip</name>
    <message>
        <source>Remove %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bravo::Publish</name>
    <message>
        <source>There is no folder “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a folder. Give the name of a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a regular file; it was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder “%1” is not writable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is write-protected; it was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full, so “%1” was not written. Make room and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” may not be written here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” could not be written (%2). Nothing was left behind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has recorded that those in the photos agree to be seen outside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The export was cancelled; nothing was left behind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>en</source>
        <comment>the BCP 47 tag of the language into which this is translated, such as de or pt-BR</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a month and its year: October 2026</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, done right</source>
        <comment>the title of the highlights; %1 is the month</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two</source>
        <comment>so many stories, at the beginning of a sentence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three</source>
        <comment>so many stories, at the beginning of a sentence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four</source>
        <comment>so many stories, at the beginning of a sentence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Five</source>
        <comment>so many stories, at the beginning of a sentence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Six</source>
        <comment>so many stories, at the beginning of a sentence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seven</source>
        <comment>so many stories, at the beginning of a sentence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eight</source>
        <comment>so many stories, at the beginning of a sentence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nine</source>
        <comment>so many stories, at the beginning of a sentence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ten</source>
        <comment>so many stories, at the beginning of a sentence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No story has been posted for this month yet. Somebody did it right all the same: who saw it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One story our colleagues chose, and the idea worth copying from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 stories our colleagues chose, and the ideas worth copying from them.</source>
        <comment>%1 is a number or its word</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>story posted</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>stories posted</source>
        <comment>under a figure</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>vote</source>
        <comment>under a figure</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>votes</source>
        <comment>under a figure</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>colleague celebrated</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>colleagues celebrated</source>
        <comment>under a figure</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>idea tried elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>ideas tried elsewhere</source>
        <comment>under a figure</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>team celebrated</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>teams celebrated</source>
        <comment>under a figure</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>no votes yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 vote</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n votes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Copy this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was left out, and why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer&apos;s words in one story</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The customer&apos;s words in %n stories</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The photos of one story</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The photos of %n stories</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>One story</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n stories</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a name and a team</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>posted by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a customer&apos;s words in this language&apos;s quotation marks</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[shortened: Excel allows no longer cell]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer&apos;s words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Celebrates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teams</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Votes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posted by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posted at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stories posted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colleagues celebrated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teams celebrated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ideas tried elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workbook could not be made: the folder for temporary files is full or closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The month</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bravo::Store</name>
    <message>
        <source>This board was made by a newer Bravo Board. It was left as it is; please update this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be read. Its permissions do not allow it, or its disk is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no board at “%1”. To make one there: bravoboard --board FILE init</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a folder, not a board.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a regular file, so it is no board.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is empty, so it is no board.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a board; it was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was made by a newer Bravo Board. It was left as it is; please update this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is cut short: a part of the board is missing. Restore a backup: bravoboard restore FILE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” lies on a network drive, where a board&apos;s file is not safe. Keep the board on this computer&apos;s own disk, or use a PostgreSQL server for several computers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” lies in a synchronised folder, which copies files while they change and would damage the board. Keep the board elsewhere, or use a PostgreSQL server for several computers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qt&apos;s SQLite driver is not installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SQLite did not take the setting “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qt&apos;s PostgreSQL driver is not installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server of “%1” cannot be reached, or does not let this login in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The board&apos;s file was replaced, as a restore does. Nothing was changed; please try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is using the board. Nothing was changed; please try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer&apos;s user may not use the board&apos;s file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The board&apos;s file or its folder is read-only. Nothing was changed; make it writable, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk did not take or give the data. Nothing was changed; check the disk, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The board&apos;s file is damaged. Run “bravoboard check”, and restore a backup if it says so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full. Nothing was changed; make room, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The board&apos;s file cannot be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The board could not do this (SQLite code %1). Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The board&apos;s server cannot be reached. Nothing was changed; please try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not allow this login to do that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The board&apos;s server is busy. Nothing was changed; please try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s disk is full. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The board could not do this (SQLSTATE %1). Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk did not confirm that “%1” was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no folder “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder “%1” is not writable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A board on a server is backed up with the server&apos;s own pg_dump, which copies it consistently.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup cannot be the board&apos;s own file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” exists and is no backup of a board; it was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup was cancelled; nothing was left behind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy did not prove sound, so it was not kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is damaged. Restore a backup: bravoboard restore FILE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some records point to others that are not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search index does not fit the stories.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some stories&apos; vote counts differ from the votes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some stories celebrate nobody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A board on a server is restored with the server&apos;s own pg_restore.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is damaged; the board was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The board cannot be restored from itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” could not be copied; the board was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The old board could not be kept, so nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
