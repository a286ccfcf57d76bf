// Given names borne in Latvia, Slavic ones in their Latvian spelling too; written by hand, commonest kinds first.
// They tell a name from other capitalised words, and by their gender and case they decide the family name's.

/** Names of men. */
const MALE = `
Jānis Andris Juris Edgars Māris Pēteris Aleksandrs Mārtiņš Artūrs Aivars Kaspars Valdis Ivars Guntis Raivis Andrejs
Aigars Ainārs Agris Ivo Uldis Gatis Gints Imants Normunds Modris Vilnis Oskars Toms Kristaps Rihards Roberts Roberto
Kārlis Viktors Vladimirs Sergejs Dmitrijs Igors Oļegs Jurijs Aleksejs Nikolajs Ņikolajs Mihails Vladislavs Vjačeslavs Valērijs
Anatolijs Jevgeņijs Jevgēnijs Konstantīns Pāvels Maksims Romāns Ruslans Deniss Antons Artjoms Arturs Iļja Ņikita
Kirils Stanislavs Leonīds Ļeonīds Genādijs Arkādijs Boriss Grigorijs Vitālijs Vadims Timurs Eduards Edvards Ēriks Eriks
Ernests Emīls Ralfs Reinis Renārs Rinalds Ronalds Rolands Raimonds Raitis Roms Rūdolfs Rūdis Rainers Rauls Ritvars
Ričards Ringolds Ainis Aldis Alvis Aleksis Alfrēds Alberts Aldonis Adrians Ādams Ādolfs Agnis Aivis Alfons Ansis
Armands Arnis Arnolds Arvīds Arvis Artis Atis Augusts Austris Adriāns Bruno Bernards Bonifācijs Broņislavs Dainis
Dāvis Dāvids Daniels Dairis Didzis Dzintars Domeniks Donāts Druvis Edmunds Edvīns Egils Egons Eižens Einārs Elmārs
Elvijs Elvis Emanuels Endijs Erlands Ervīns Francis Fricis Felikss Fēlikss Georgs Gerards Ģirts Gundars Gunārs Guntars
Gustavs Gustavo Haralds Harijs Heino Helmuts Henriks Hermanis Herberts Hugo Ikars Ilgonis Ilgvars Ilmārs Ilvars
Indriķis Indulis Ingars Ingmārs Ingus Ints Intars Ivans Jāzeps Jēkabs Jorens Jurģis Justs Kalvis Klāvs Klāss Kristiāns
Krists Kristers Krišjānis Krišs Lauris Leo Leons Leonards Leopolds Linards Ludvigs Luka Lūkass Madis Mārcis Mareks
Mārks Markuss Matīss Matejs Miervaldis Miks Mikus Miķelis Mintauts Nauris Nils Niks Nikolass Niklāvs Ojārs Oļģerts
Olafs Oto Osvalds Pāvils Pauls Raids Reinholds Raivo Rodrigo Rojs Salvis Sandis Sandris Semjons Sigurds Sigvards
Silvestrs Spodris Staņislavs Svens Tālis Tālivaldis Teodors Tomass Tomas Uģis Ulvis Vairis Valentīns Valfrīds Valters
Varis Verners Vents Viestards Viesturs Vigo Vilhelms Vilis Vilmārs Visvaldis Vitauts Voldemārs Ziedonis Zigfrīds
Zigismunds Zigmārs Zigurds Žanis Ēvalds Jorģis Ritums Rūsiņš Sintis Arsenijs Bogdans Daņila Eldars Fjodors Georgijs
Gļebs Ignats Ilja Innokentijs Josifs Jaroslavs Kuzma Lavrentijs Ļevs Makars Marats Matvejs Mečislavs Miroslavs Nazars
Nikita Pjotrs Platons Prohors Rostislavs Rodions Savelijs Stepans Svjatoslavs Tarass Timofejs Vasilijs Vsevolods
Zahars Jans Česlavs Kazimirs Antoņins Kristofers Kristjans Dāgs Tenis Aksels Bens Dins Eduardo Gvido Ģederts Jurgis
Kristians Lauritis Mairis Monvīds Patriks Rets Rolfs Sīmanis Stefans Stens Teo Tobiass Vestards Zintis Žoržs Dzintis
Gaidis Alens Alekss Adams Gabriels Rafaels Samuels Benedikts Donats Kristapers Vidvuds Egīls Voldis Helmārs Ābrams
Ainars Alfreds Alfs Algimants Algirds Aloizs Alvils Amadejs Ancis Andžejs Andžs Anrijs Ansgars Antonijs Apolinārs
Arnims Arno Arnots Arons Artemijs Artemss Artjems Arvils Ašots Atvars Audris Augustīns Auseklis Azars Baldurs
Baltazars Bernhards Bertrams Bertolds Birģers Bjerns Boļeslavs Boļislavs Brencis Brends Burhards Ceronis Cezars Dailis
Dalius Damirs Damians Daniils Danils Danila Darjuss Darijs Demids Demjans Denijs Deniels Dītrihs Ditriks Dominiks
Dorians Duncis Džeimss Džefrijs Džeks Džons Džonijs Džordžs Džozefs Džastins Džuljans Edgarts Ednijs Edijs Efraims
Egberts Einars Eldārs Elgars Eliass Elijs Elmo Emerihs Emils Endis Ēriss Erhards Ērvins Eugēnijs Evalds Evarists Ezra
Ezerijs Fabians Fabiāns Faddejs Ferdinands Fernando Filips Filimons Florians Foma Fridrihs Frīdrihs Fridis Frīdis
Gedimins Gedimīns Gelmuts Genrihs Gerhards Gerts Gothards Gotfrīds Gotlībs Gregors Grīnvalds Guģis Guļļelmo Guntaris
Guntavs Gunvaldis Gunvaris Guss Gustaus Gvidons Haims Hanss Haris Harolds Hārdijs Heincs Henrihs Henrijs Herolds
Hermans Hieronīms Hilārijs Horsts Hosē Hubertus Huberts Ibrahims Ignacijs Ignāts Ignātijs Ilarions Ilgmārs Ilgnesis
Ilmars Ilārs Imanuels Indars Indārs Indris Ingemārs Ingvars Ingarts Ingusts Inguns Inārs Irvins Ismails Isidors Isaks
Ivis Izaks Izidors Jakovs Jākobs Janeks Janis Jannis Jaromirs Jefims Jegors Jeremijs Jermaks Jēcis Joahims Joakims
Johans Johanness Jonass Jonāss Jonatans Jozefs Josts Joris Jozs Juliāns Jūlijs Juliuss Jukums Juljans Juozs Justins
Juzefs Kaitis Kajetāns Kamils Karels Karlens Karps Karters Kārlens Kasims Kasparis Kasjans Kems Kents Kevins Kims
Klaids Klaudijs Klements Klimentijs Klims Kolins Konrāds Kondrats Konrads Korns Kornēlijs Krišjāns Kristens Kristiens
Kristmārs Kristo Kristops Kurts Kvido Ladislavs Lars Larss Laimdots Laimonis Laimons Laimis Laimnesis Laurencis Lavrs
Leonhards Leonids Leonardo Leontijs Lerijs Lībijs Linuss Lorencs Lotārs Luijs Lukass Lūcijs Ludis Lukjans Maikls Maiks
Maigonis Manfreds Manfrēds Manuels Marģers Marjans Marians Mariuss Marsels Mārcels Markels Markus Marselis Martijs
Martins Martinš Mārtins Mārtens Mažvīds Matiass Matīs Maurīcijs Mauriss Maksimiliāns Maksimilians Maksis Melānijs
Meinards Meinhards Metjū Mefodijs Merkūrijs Mihaels Mihejs Mikaels Mikelis Mikāls Milāns Milans Milārds Milvīds Mintis
Mitrofans Mirons Mirvaldis Modests Modrs Moisejs Montis Muhameds Murats Naums Natans Neils Nestors Nikanors Nikifors
Nikodēms Nīls Nilss Norberts Nordis Nikija Oktavs Oktāvs Oļgerts Olavs Oldriks Olivers Olivjē Olivs Omārs Orests
Orlando Orions Osips Otārs Otomārs Otīlijs Otto Ozvalds Pāvuls Pārslis Paulis Paulius Pauluss Petrs Petrus Pjērs
Polikarps Porfīrijs Prokofijs Prokopijs Radvils Radomirs Rafails Raineris Raimunds Raimo Rāmens Ramons Ramonds Randijs
Rasels Rasuls Raulis Rednijs Reikardts Reimonds Reinards Reinhards Reinkarlis Remigijs Remo Renāts Renats Renārds Renē
Renato Ričs Rikards Ringo Rišards Ritmārs Rivo Roalds Robins Rodžers Rolens Romijs Romualds Ronijs Rubens Rūbens Rufs
Rufins Rustams Ruvims Sabins Saimons Safrons Salamons Salvijs Samuils Sandijs Santis Sanijs Sauls Saulvedis Savva
Sebastians Sebastjans Sergijs Servijs Severīns Sidors Sīms Simons Sims Sindijs Sinats Sirvards Skaidris Skots Spodrs
Stīvens Stīvs Stepons Straujis Sulvis Svētis Tadeušs Tadejs Tadeuss Tālavs Talivaldis Tālrīts Tālvaldis Taumants
Tautvaldis Teobalds Teofils Terencijs Tibors Tims Timo Timotejs Tigrans Tihons Tīss Toivo Tobijs Tomijs Tonijs Trofims
Udo Ufo Ugis Uldriķis Ulfs Ulriks Urbāns Urmass Ursulis Usvalds Vaclavs Vaidis Vaidots Valdemārs Valdurs Valentins
Valerians Valērians Valerijs Valfrids Varlams Vasilis Veldis Venijamins Vikentijs Vikijs Vidars Viestarts Viesturis
Viljams Viljamss Vilibalds Vilips Vilfrēds Vilorijs Vilmants Vincents Vinfrīds Virgīlijs Visvaris Vitolds Vītauts
Vītolds Vizbulis Vladlens Vladis Voicehs Voldemars Volfs Zamuels Zenons Zeltis Ziedvaldis Zigfrids Zigis Zigimants
Zinovijs Zīgmunds Zigmunds Zintars Žans Žaks Žerārs Žigimants Žozefs Žilvins Arturas Bronislavs Ceslavs Edmunts Feliks
Hieronims Ignacs Jaceks Jānuss Januss Jeržijs Kristofs Kšištofs Lešeks Maceks Pavels Ričijs Tomašs Voitehs Zbigņevs
Zdzislavs Aivarss Andress Andriuss Arvids Audriuss Darjus Darius Ģedimins Giedriuss Gintars Jons Ķēstutis Kęstuts Lins
Mindaugs Ramūns Remigijus Rimants Sauļus Sauliuss Sigits Tauts Vidas Virgīnijs Aldens Ants Eino Eero Heiki Indreks
Jāns Jāks Kaido Kaarels Kaljo Lembits Māti Meelis Peeters Priits Rauno Rein Tarmo Tīts Toomass Urmo Veiko Arvo Aivo
Ilmar Ülo Hillars Uku Renārts Rolandas Dāvs Benjamins Everts Emīlijs Mateo Rio Noels Kians Alans Alanss Alojs Aloīzs
Alfonss Ambrozs Anatols Anšels Apolons Aivers Aivaris Akims Aigarts Andulis Armanis Arvijs Askolds Aleksandris Danuts
Dagnis Dajs Dzidris Edžus Egmonts Elards Elerts Elfs Ēdolfs Ērmanis Erichs Ērmīns Ermīns Ģērmanis Gaidulis Gustis
Gintis Gvidis Harmonijs Hariss Helvijs Helvigs Ilārijs Ilgars Imars Jancis Jūlis Jukuls Labvaris Līvijs Mariss Mārs
Miermīlis Milvis Niklass Orvils Petris Raimonts Rasmuss Rikardo Rudis Sigismunds Solvis Tamerlans Teodorihs Ventis
Veneranda Visvalds Zemgus Zemvaldis Zemturis Zigvards Vilmars Raits Gundaris Uvis Uldriks Ailands Sandors Sanders
Šandors Magnuss Rēzijs Valdemars Agnars Ēģerts Eidens Endrjū Ēlaiass Frenks Fredis Frederiks Fēliks Grigors Hermīns
Hektors Ilijs Jakobs Jasons Juriss Korijs Kriss Lafs Luīss Mateuss Mišels Neo Rafs Ruans Sems Tedijs Tonis Zakarijs
Eliots Melkers Svante Evans Amirs Ali Alnis Anšlavs Armīns Aļģirds Aļģis Regnārs Ārijs Āris
Antans Beņamiņš Dāniels Daumants Dimants Dzintris Edvarts Elberts Heinrihs Laurijs Madars Narimants Rainis
Sigmārs Varimants Monvids Edgards Lūks Marselo Mihaēls Nataniels Estebans Hardijs Ivids Jordans Keivs Raiens
Tristans Deivids Raians Ērihs Valts Andrē Renē
Čārlzs Pīters Pols Braiens Šons Grehems Bendžamins Semjuels Huans Karloss Migels Pedru Žozē Žuans Antoniu Hosē
Frančesko Džovanni Džuzepe Alesandro Fransuā Anrī Gijoms Nikolā Matjē Ksavjē Rišārs Klauss Jirgens Volfgangs Haincs
Dīters Uve Štefans Anderss Jūhans Jireks Jirži Vāclavs Zdeneks Marcins Gžegožs Oleksandrs Mikola Vasiļs
Volodimirs Dmitro Andrijs Vahtangs Zurabs Tengizs Levans Armens Gagiks Vazgens Farhads Ališers Bahtijors Nursultans
Ahmeds Mohameds Hasans Alī Jusufs Mehmets Hakans Radžešs Radživs Sandžajs Vikrams Amits Hiroši Jukio Takeši Kendži
Moše Horhe Fernandu Serdžio Vinčenco Tjerī Loīks Joahims Matiass Hāralds Joaks Stjuarts Glens Alisters Kīts Bredlijs
Dugalds Heimišs Ouens Dilans
Arts Gusts Bertrāns Gastons Līvs
`

/** Names of women. */
const FEMALE = `
Anna Kristīne Inese Ilze Inga Sandra Līga Ieva Dace Iveta Ineta Evita Ingrīda Aija Anita Baiba Daiga Diāna Dina Elīna
Elita Gunta Guna Gita Ginta Ilona Ina Inta Ināra Inguna Irēna Jana Jolanta Jūlija Karīna Kristiāna Lāsma Laima Laila
Laura Lauma Liene Lidija Ligita Lilita Linda Maija Māra Mārīte Marija Marta Marika Madara Monta Mudīte Natālija Olga
Rasma Rita Rudīte Rūta Ruta Sabīne Sanda Sandija Sanita Santa Sarmīte Signe Silva Silvija Sintija Skaidrīte Solvita
Svetlana Tatjana Tija Una Undīne Valentīna Valda Vanda Velga Vēsma Vija Viktorija Vineta Violeta Vita Vizma Zaiga Zane
Zanda Zenta Zinaīda Zinta Zita Žanete Žanna Agate Agita Agija Agnese Agnija Agra Agrita Aiga Aina Aiva Alda Alla
Aldona Aleksandra Alise Alīna Alīda Alma Alvīne Amanda Amālija Anastasija Andra Anda Ance Anete Anželika Antonija
Antra Arita Ārija Arta Asja Asnate Aspazija Astra Astrīda Aurika Ausma Austra Benita Bella Beāte Berta Biruta Brigita
Broņislava Dagmāra Dagnija Dagnis Daila Daina Dainida Dana Daniela Danuta Dārta Debora Dita Doloresa Dora Dzidra
Dzintra Edīte Egija Egita Eda Elga Elina Elfrīda Elizabete Elīza Ella Elma Elvīra Elza Elze Emīlija Emma Ērika Erna
Estere Eva Evelīna Evija Everita Ēvelīna Felicita Frīda Gaida Gaļina Genovefa Ģertrūde Gundega Gunita Guntra Hanna
Harita Helēna Helga Hilda Ida Ilga Ilma Ilva Ilvija Ilzīte Imanta Indra Indira Inita Ingūna Inna Iluta Irina Irma
Īrisa Iuta Ivanda Ivita Izabella Jadviga Jautrīte Jeļena Jekaterina Jevgēnija Jevgeņija Judīte Justīne Jūle Kadrija
Kaiva Karlīna Karola Karolīna Karmena Katarīna Kate Katrīna Kintija Klāra Klaudija Kitija Krista Kristiana Ksenija
Laine Laimdota Laimrota Larisa Lana Lelde Lība Liāna Liena Lienīte Līna Līva Līvija Lolita Loreta Lūcija Lucija
Ludmila Luīze Ļubova Ļudmila Magda Magdalēna Maiga Maira Malda Malvīne Maksima Margarita Margita Mare Mariana Marianna
Maruta Marina Marlēna Marita Matilde Melānija Meldra Melita Mētra Milda Milena Mihalina Mirdza Modra Modrīte Monika
Nadežda Nadīna Naira Nameda Nataļja Nellija Nelly Nikola Nikoleta Nina Ņina Nora Odeta Odrija Oksana Olita Olīvija
Otīlija Paula Paulīne Pārsla Patrīcija Poļina Prieka Raisa Raimonda Raita Rebeka Regīna Renāte Renāta Renē Ria Ričarda
Rigonda Roberta Rota Rozālija Roze Rozīte Sabina Saiva Sallija Samanta Sāra Sarma Saulcerīte Selga Selma Sergita
Sibilla Sigita Sigrīda Silga Sindija Smaida Skaidra Sniedze Sofija Sofja Sonora Spodra Stella Stefānija Taisija Tamāra
Tekla Teiksma Teodora Terēza Terēzija Tīna Tince Ulla Ulrika Ulvija Ulda Unda Vaira Valērija Valija Valdone Vallija
Varvara Vaiva Venta Vera Verita Veronika Viesma Viola Vilhelmīne Vilma Virdžīnija Virgīnija Visvalda Vitālija Vivita
Zelma Zeltīte Ziedīte Zīle Zigrīda Zigfrīda Zuzanna Zvaigzne Žaklīna Žermēna Inesis Aļona Aļina Darja Darija Daria
Diana Dženifera Jeļizaveta Kira Kristina Ļena Maša Mārtiņa Milana Polina Ramona Rimma Sņežana Snežana Sofia Uļjana
Vasilisa Zlata Zoja Antoņina Taņa Kristīna Galina Ludmilla Vaļentina Elvita Elvija Gerda Grieta Ilgvija Inārija
Mairita Maigone Austrita Aelita Anitra Ariadna Atija Aurēlija Bernadeta Cecīlija Cilda Dārija Domicella Emeralda
Filomena Hermīne Hedviga Intra Jeva Johanna Josefa Lavīze Leontīne Ligija Lita Lote Marga Mīna Minna Natalija Ornella
Paija Prudencija Rasa Reina Ritma Ruška Salvita Sanija Sendija Sigma Silvita Sintra Tabita Tamara Udra Ūla Vizbulīte
Vilhelma Zete Ērna Kristiānija Adrija Adriana Annija Anniņa Amēlija Gabriela Grēta Katrīne Keita Kerija Lauriņa
Šarlote Vanesa Elijana Emija Herta Terēze Harieta Ķērsta Signija Annemarija Annamarija Ivonna Ivona Ada Adele Adelaida
Adelīna Adelīne Adelheida Adriāna Adrianna Adelija Agafija Agapija Agatija Aglaja Agne Aglaida Agrafena Aigarita
Aivija Akvilīna Akulina Albertīne Albīna Albina Aldija Alekse Aleksa Aleksija Alberta Aleta Aletija Alfrēda Alfrīda
Alīse Alice Alida Alija Alita Alīza Alleta Almīra Alona Alvina Alvita Amalda Amālda Amalija Amelda Amina Anastāsija
Anastasia Ančela Andela Andža Andžela Andželika Andžejina Andina Andīna Andrita Andžīna Anele Aneta Anetta Anfisa Ange
Angela Angelika Angelina Angelīna Aniela Anija Anina Anisija Anika Annele Annelīna Annika Annina Ansija Antija
Antoneta Antonina Anžela Apolonija Ariana Ariāna Ariela Aria Arija Arīna Arina Armanda Arnita Artija Artita Arvita
Asne Asnāte Atauga Auguste Augustīne Aurora Austrīte Austrīda Auseklīte Avija Ašura Azanda Azalija Barbara Barbora
Bārbala Beata Beate Beatrise Beatriča Beatrisa Benedikta Berenika Bernadete Bernarda Biata Bianka Bibiana Birgita
Birgite Birita Blanka Bonita Brenda Brita Britta Broņa Brigite Cecīle Cecilija Ceciļja Dagma Dagne Dagnese Daija
Dailonija Daima Dainuvīte Daira Dairita Dalija Danija Danute Danīela Daniēla Daniella Danielle Darina Darta Demija
Denija Denīza Denize Deisija Dīlija Dīna Diandra Digna Dimira Dimitra Dinija Dinara Disnija Ditta Dīta Ditija Dize
Domenika Dominika Donāta Dorisa Doroteja Dorote Druva Drusta Dzelde Dziedra Dziesma Dziesmīte Dzintara Dzintare
Dzintarīte Džeina Džesika Džesija Dženeta Dženija Dženna Džīna Džoanna Džoja Džuljeta Džuljetta Džulija Ederte Edija
Ēda Edda Edeltraute Edgara Edīta Edita Edža Eduarda Edvarda Edvīna Efeja Egīna Eglija Elanija Elanta Ēlanda Elda
Eleanora Eleja Elektra Elena Eleonora Elerte Elfa Elfija Elgita Eliāna Eliana Elīana Elija Elīde Elīne Elisa Elisaveta
Elīzabete Elīzabeta Elizabeta Eliza Elizaveta Elka Ellija Ellena Ellīna Elmāra Elmīra Elna Elona Elsa Elva Elveta
Elvira Elvisa Elzīte Elžbeta Ema Emanuela Emalija Emila Emilija Emīlīte Emīla Emīle Emilia Endija Endra Ērija Ēriha
Erina Erīna Erita Erlita Ermīne Erne Ernestīne Erta Ervīna Estela Estella Estera Estija Ētera Evalda Evelina Evelita
Ēva Ēvalda Everisa Evgenija Evisa Evi Eižena Eiženija Eifēmija Eifemija Eifrozīnija Eilīna Fabiola Faina Feja Fekla
Felīcija Felikse Feoktista Fevronija Fiona Fjokla Flora Florentīna Florentīne Franciska Fransuāza Frančeska Frederika
Freda Frida Frija Fricia Gabija Gabi Gaiva Ganija Gegija Gerija Ģenovefa Ģertrūda Gera Gerūta Geida Giedre Gidra Gija
Gilda Gintra Ginija Gina Gisela Gizela Glafira Glorija Gudrīte Gunda Gundena Gundija Gundra Gunvaldīte Gunāra Guntīna
Gunaga Guntija Gustīne Gustava Haidija Haidi Haļina Halina Hanija Haralda Harija Hariete Heidija Heda Helēne Helma
Helmi Helvija Helza Henriete Henrieta Henrija Hermine Hermīna Herberta Hildegarde Hildegunde Hortenzija Iga Ievīna
Ilda Ildze Ilgma Ilgnese Ilīna Ilīze Ilizane Ilizana Ilja Ilmāra Ilna Iloma Ilutīna Ilvita Ilzija Imma Imula Inda
Indija Indrija Inessa Inesa Inesīte Ingeborga Ingeburga Ingera Ingerīda Ingija Ingmāra Ingreta Ingrida Ingrīna
Ingvilda Inija Inīta Inora Intija Intīna Intars Inuta Ināre Iraīda Iraida Irēne Irena Irida Irīda Irija Iris Irita
Irmgarde Irmīna Irza Isabella Isabela Iva Ivana Ivanna Ivija Ivika Ivīna Iza Izabela Izida Izolde Izolda Izaura
Jadvīga Janīna Janina Janita Janīne Jaņina Jāna Jarmila Jaroslava Jasmīna Jasmina Jasinta Jefimija Jefrosinija Jenija
Jevdokija Jevdokia Jogita Johana Jolante Jolanda Jolita Jone Jonita Jordana Josefīne Jozefa Jozefīne Jozefīna Jovita
Juana Judita Judīta Jūda Juliana Juliāna Juliānija Jūlianna Julita Jūlīte Julīte Juliete Julieta Julija Jūsma Justa
Justina Justīna Jusma Juzefa Juta Jutta Jurate Jurita Jurga Jurgita Juriana Kaira Kaja Kaila Kalista Kama Kamelija
Kamela Kamila Kamilla Kandida Kapitolina Karena Karina Karla Karlita Karlīne Karlote Karme Karmen Karolina Karoline
Karīne Kasandra Kasija Kaspara Katarina Katerina Katerīna Katja Katrina Katrin Katre Kellija Kerola Kerolaina Keira
Kerstina Ketija Ketrīna Kirija Klarisa Klarisse Klaudīne Klaudeta Klavdija Klementīne Klementīna Klementina Klementija
Kleopatra Klotilde Konkordija Konstance Konstancija Konstanta Kornelija Kornēlija Kristeta Kristija Kristinija
Kristine Kristofa Kristiāne Kristella Kristela Kristene Kriemhilda Ksenia Kseņija Kunigunde Kvita Laimnese Laimīte
Laimīne Laimonda Lainija Landra Larija Larita Laurita Lauri Laurenija Laurencija Laure Laurīna Laurija Lavanda Lavīza
Lavise Lāse Latīša Lea Leja Leila Leldija Lelda Leina Lena Lenija Lene Leonarda Leonīda Leonija Leontina Leontīna
Leonora Leopoldine Leopolda Leokadija Leokādija Leontija Letīcija Libeta Lida Līda Līdija Liesma Liga Lige Līksma
Līkna Lija Lilija Lilia Lilioma Liliana Liliāna Lilianna Lilīta Lilla Lille Lillija Lilja Limara Linara Linija Linta
Lina Linna Līne Liona Līsa Lisa Lise Litija Līvia Līvja Livita Liza Līza Lizeta Lizete Lizbete Loiza Lolija Lonija
Lora Lore Lorija Lota Lotija Luba Lubova Ļuba Ludija Ludvika Ludviga Luize Luiza Luīza Lukrēcija Luna Lūna Lūse Mabela
Madlēna Madlena Magdalena Magita Magija Magone Maigurita Maina Mairīna Maja Malita Malvīna Malvina Malva Manuela Manda
Mandīte Marcela Marcelīna Marcija Marseļa Marena Margareta Margarēta Margeta Margrieta Margriete Margo Margota
Margrita Mari Maria Mariāna Mariannija Marīna Marisa Mariela Mariona Marijana Marijeta Marīte Marīvita Marla Marlena
Marlene Marselīna Martīna Martina Mārtīne Marti Maruse Marzena Matilda Matija Matrjona Mecislava Megija Megana
Melanija Mēlanija Melani Melda Melina Melisa Melora Merija Merilina Mia Mihaela Mihaila Mikela Miķela Mila Milāna
Milāne Milēna Milija Milla Mille Milvija Minija Minjona Mira Mirabella Miranda Miriama Mirija Mirjama Mirta Mjuriela
Moa Modesta Moira Mona Morīna Muriela Mūza Nadija Nadīne Naila Naīma Nansija Nana Naomi Naomija Nastja Nastasja
Nastasija Natalia Natalja Nataša Natella Nea Neda Neila Neļa Nella Nelda Nelli Nera Neta Niklāva Nika Nikija Nikol
Nila Nils Nīna Ninela Nisa Nita Nija Nona Nonna Norīna Norberta Odija Oda Ofēlija Oktavija Oktāvija Oksija Oļesja
Olesja Olija Olimpija Olimpiāda Olinda Olīva Olivia Olīvia Ona Onija Orija Ornela Otomāra Otilija Palmira Pamela Paola
Patricija Paulina Pauline Penelope Pelageja Pērle Petra Petronela Petronele Pija Pia Pine Pola Polija Polīna Praskovja
Praskovija Priscila Rada Ragnija Raila Raima Raina Raivita Rahela Rahima Ralfa Ralda Ramina Ramita Ramine Ramira
Ramuna Rasina Rasmīte Raša Reģina Regita Regija Rēgina Rebeca Reičela Reinija Reinis Remita Rena Renada Renata Renita
Rentija Resija Retija Rēzija Rija Rihanna Rikarda Rika Rimante Rione Riste Ritika Ritvija Rivija Roda Rodika Rolanda
Romija Romāna Romana Romualda Romualde Ronalda Ronja Rosana Rosela Rosvita Rosa Roza Rozalinda Rozanna Rozalija
Rozamunde Rozmarīna Rozita Rūna Rufina Rusla Ruslana Rusne Rute Rutta Rūža Ruža Sabrina Sabīna Safija Saida Salme
Salmīte Salomeja Salvija Salija Saļva Samija Sandrīna Sandita Sanga Sanna Santita Santija Sara Sarija Sarlote Sarmita
Sarita Saulaina Saule Saulīte Saulespurena Sebastiana Sedna Selīna Selita Selēna Selva Selvija Senta Sentija Serafima
Seraphīna Serena Sergina Serita Severina Severīna Sība Sidnija Sidonija Sigeta Signeta Signita Sigrida Sigune Silārija
Silgija Silvana Silvena Silvestra Silvia Sima Simona Simone Simonna Sinda Sinija Sinila Sinita Sinthija Sira Sisija
Sita Skaiste Skaidrita Smuidra Sniedzīte Sofa Sofje Solita Solija Solveiga Sonata Sonja Soņa Sondra Sora Spīdola
Staņislava Stanislava Stāsija Stasija Stefa Stefanija Stefāna Steisija Stelita Stela Stīna Sulamite Sulamita Susanna
Susanne Suzanna Suzanne Suzana Sūzena Svenita Svenja Svetla Svetļana Svija Svjatoslava Šarlīne Šeila Šeina Šerila
Šarlija Širlija Skārleta Taira Talija Tālija Tālīna Tālrita Talita Tamila Tanija Tanda Tanita Tatiana Taube Teija
Teida Tekusa Tekle Tenija Teodīna Teofīlija Terese Tēreza Teresa Teresija Tesa Tiāna Tiana Tiāra Tiffānija Tina Titija
Toma Tonija Toņa Trīne Trīna Trisa Trija Ugne Ula Ulija Ulita Ulīta Ulrike Ulta Ulva Ulvita Undina Undīna Undra Unija
Ursula Urzula Urte Ustīnja Uļita Ūva Vaida Vaina Vairita Vaivara Valdija Valdis Valdīte Valentija Valentina Valeska
Valeria Valerija Valesta Valeta Valtra Valtrauda Vanija Vaņa Vanessa Varita Vasilina Veldze Velda Velta Vendija
Vendela Veneranda Venija Veniamina Venēra Venera Vēra Verda Verena Veronija Veselina Vesta Vidzemīte Viestura
Viktorina Viktorīna Viktorīne Viktoria Vikija Vijole Vijolīte Vilhelmina Vilija Vilita Vilnija Vilora Vilte Vincenta
Vinija Violanta Virgita Virga Visma Vitalija Vitnija Vitolda Vitrija Viva Vivija Viviāna Viviana Vivjena Vivjana
Viviena Vizbule Vladislava Vladlena Voldemāra Zabīna Zabīne Zaida Zahira Zaira Zandija Zandra Zandrija Zara Zarina
Zelda Zeldija Zelija Zelita Zemfīra Zemgala Zenija Zenita Zeila Zeta Ziedoņa Ziedone Ziedra Zigna Zigrida Zigita Zīga
Zilgma Zilla Zilpa Zilīte Zinija Zintija Zintra Zīta Zosija Zoe Zofija Zoriana Zuze Zuzana Žana Žaneta Žanina Žermena
Žizele Žozefīne Žozefa Žuljeta Žanda Gunvita Ilgvara Gaidra Inguša Galiņa Vlada Oļga Nadja Marfa Pelagija Agafja
Agafona Glikerija Zinovija Fedosija Feodosija Evfrosinija Kazimira Česlava Vaclava Bogdana Boleslava Bronislava
Jadvyga Malgožata Katažina Agneška Zofja Božena Gražina Regina Ramute Daiva Dalia Virginija Audrone Birute Živile
Jūrate Nijole Aušra Gintare Asta Tiina Anneli Sirje Ulle Pille Reet Merle Kersti Kadi Triina Kaisa Maire Helle Eha
Aino Aili Anu Ene Epp Urve Akvelīna Aīda Baņuta Dzirkstīte Līze Ženija
Ādele Ādolfīne Aira Airita Aivita Alevtīna Asna Denīze Drosma Dzilna Ēmija Enija Fanija Gaiga Gundeta Ilgonīte
Jumara Kaija Lūsija Nanija Nensija Nelle Rimanta Ronija Rovena Skaistra Spulga Taiga Ventra Zilga Meredita
Keitija Katarīne Mišela Džūlija Laime Zoē Noemī
Mērija Keitlina Kērola Lindsija Šārlote Klēra Sofī Marī Mireija Kjara Kārmena Hosefa Pilāra Mersedese Zilke Gudruna
Kirstena Freija Pireta Ježina Solomija Ketevana Anahita Gajane Asmika Aiša Aiše Zeineba Aigula Aiguļa Džamila Prija
Jūki Rahele Ļesja Šarlote Odrija Elodija Fransuāza Žozefīna Žislēna Lusila Konsuela Mersedesa Fiona Morīna Sinīda Šonī
Gvendolīna Brūka Medisona Eimija Polīna Henriete Zeliha Emine Gulnoza Ziļola Tamriko Šuhrata
Alvīna Gitana Klinta
`

// Where a form can be either twin («Robertu»), the other one is meant.
const RARE = `
Edgara Mārtiņa Kaspara Imanta Toma Roberta Mihaila Vladislava Maksima Romāna Ruslana Stanislava Leonīda Vitālija Eduarda
Edvarda Emīla Ralfa Ronalda Rolanda Raimonda Ričarda Alekse Alfrēda Alberta Agne Armanda Bernarda Daniela Dzintara
Domenika Donāta Edvīna Eižena Elmāra Elvija Emanuela Endija Ervīna Gunāra Gustava Haralda Harija Herberta Ilgvara Ilmāra
Ingmāra Ivana Justa Laure Leonarda Leopolda Ludviga Nila Nika Niklāva Silvestra Staņislava Viestura Vilhelma Voldemāra
Ziedone Zigfrīda Ēvalda Bogdana Ilja Jaroslava Svjatoslava Česlava Maire Aleksa Benedikta Andža Denija Edija Elija Emila
Evalda Henrija Ilgnese Johana Jozefa Juzefa Laimnese Maigone Manuela Martina Mihaela Neila Norberta Otomāra Petra Rikarda
Romualda Sebastiana Severīna Vaclava Vincenta Vitolda Vladlena Zinovija Bronislava Kristofa Edža Visvalda Frederika
Inārs Inguns Dins Jans Jāns Brends Dalius Darijs Darius Darjus Jūlijs Kamils Klaudijs Kornēlijs Laimdots Lūcijs Melānijs
Milāns Milans Modrs Petrus Renāts Renats Ramons Sabins Sanijs Salvijs Rufins Romijs Sims Sindijs Spodrs Tonijs Otīlijs
Vizbulis Lins Sigits Virgīnijs Emīlijs Danuts Dagnis Elfs Helvijs Jūlis Līvijs Mariss Mārs Raits Rēzijs Hermīns Antonijs
Antoņins Ancis Leontijs Marians Kazimira Modesta Jāna
Arts Līvs Gusts
`

// Family names of people from abroad as often as given names.
const FAMILY_TOO = 'Adams Peeters Sanders Martins Roberts Daniels Samuels Jakobs Simons Laine Lote'

export const givenNames = { male: MALE, female: FEMALE, rare: RARE, familyToo: FAMILY_TOO }
