// Given names borne in Latvia, Slavic ones in their Latvian spelling too; written by hand, commonest kinds first.
// They tell a name from other capitalised words, and by their gender and case they decide the family name's.

const MALE = `
Jānis Andris Juris Edgars Māris Pēteris Aleksandrs Mārtiņš Artūrs Aivars Kaspars Valdis Ivars Guntis Raivis Andrejs
Aigars Ainārs Agris Ivo Uldis Gatis Gints Imants Normunds Modris Vilnis Oskars Toms Kristaps Rihards Roberts Roberto
Kārlis Viktors Vladimirs Sergejs Dmitrijs Igors Oļegs Jurijs Aleksejs Nikolajs Mihails Vladislavs Vjačeslavs Valērijs
Anatolijs Jevgeņijs Jevgēnijs Konstantīns Pāvels Maksims Romāns Ruslans Deniss Antons Artjoms Arturs Iļja Ņikita Kirils
Stanislavs Leonīds Genādijs Arkādijs Boriss Grigorijs Vitālijs Vadims Timurs Eduards Edvards Ēriks Eriks Ernests Emīls
Ralfs Reinis Renārs Rinalds Ronalds Rolands Raimonds Raitis Roms Rūdolfs Rūdis Rainers Rauls Ritvars Ričards Ringolds
Ainis Aldis Alvis Aleksis Alfrēds Alberts Aldonis Adrians Ādams Ādolfs Agnis Aivis Alfons Ansis Armands Arnis Arnolds
Arnis Arvīds Arvis Artis Atis Augusts Austris Adriāns Bruno Bernards Bonifācijs Broņislavs Dainis Dāvis Dāvids Daniels
Daniels Dairis Didzis Dzintars Domeniks Donāts Druvis Edmunds Edvīns Egils Egons Eižens Einārs Elmārs Elvijs Elvis
Emanuels Endijs Erlands Ervīns Francis Fricis Felikss Fēlikss Georgs Gerards Ģirts Gundars Gunārs Guntars Gustavs
Gustavo Haralds Harijs Heino Helmuts Henriks Hermanis Herberts Hugo Ikars Ilgonis Ilgvars Ilmārs Ilvars Indriķis
Indulis Ingars Ingmārs Ingus Ints Intars Ivans Jāzeps Jēkabs Jorens Jurģis Justs Kalvis Klāvs Klāss Kristiāns Krists
Kristers Krišjānis Krišs Kārlis Lauris Leo Leons Leonards Leopolds Linards Linards Ludvigs Luka Lūkass Madis Mārcis
Mareks Mārks Markuss Matīss Mārtiņš Matejs Miervaldis Miks Mikus Miķelis Mintauts Nauris Nils Niks Nikolass Niklāvs
Ojārs Oļģerts Olafs Oto Osvalds Pāvils Pauls Raids Reinholds Raivo Roberts Rodrigo Rojs Salvis Sandis Sandris Sarmis
Semjons Sigurds Sigvards Silvestrs Spodris Staņislavs Svens Tālis Tālivaldis Teodors Tomass Toms Tomas Uģis Uldis
Ulvis Vairis Valentīns Valfrīds Valters Varis Verners Vents Viestards Viesturs Vigo Viktors Vilhelms Vilis Vilmārs
Visvaldis Vitauts Voldemārs Ziedonis Zigfrīds Zigismunds Zigmārs Zigurds Žanis Ēvalds Jorģis Ritums Rūsiņš Sintis
Arsenijs Bogdans Daņila Eldars Fjodors Georgijs Gļebs Gļebs Ignats Ignats Ilja Innokentijs Josifs Jaroslavs Kuzma
Lavrentijs Ļevs Makars Marats Matvejs Mečislavs Miroslavs Nazars Nikita Oļegs Pjotrs Platons Prohors Rostislavs
Rodions Savelijs Semjons Stepans Svjatoslavs Tarass Timofejs Vasilijs Vsevolods Zahars Jans Česlavs Kazimirs Antoņins
Kristofers Kristjans Dāgs Tenis Tenis Pēteris Aksels Bens Dens Dins Eduardo Gvido Ģederts Haralds Jurgis Kaspars
Kristians Lauritis Mairis Mārtiņš Monvīds Oskars Patriks Rets Ričards Rolfs Sīmanis Stefans Stens Teo Tobiass Toms
Vestards Viesturs Zintis Žoržs Dzintis Gaidis Ēriks Alens Alekss Adams Gabriels Rafaels Samuels Benedikts Donats
`

const FEMALE = `
Anna Kristīne Inese Ilze Inga Sandra Līga Ieva Dace Iveta Ineta Evita Ingrīda Aija Anita Baiba Daiga Diāna Dina Elīna
Elita Gunta Guna Gita Ginta Ilona Ina Inta Ināra Inguna Irēna Jana Jolanta Jūlija Karīna Kristiāna Lāsma Laima Laila
Laura Lauma Liene Lidija Ligita Lilita Linda Maija Māra Mārīte Marija Marta Marika Madara Monta Mudīte Natālija Olga
Rasma Rita Rudīte Rūta Ruta Sabīne Sanda Sandija Sanita Santa Sarmīte Signe Silva Silvija Sintija Skaidrīte Solvita
Svetlana Tatjana Tija Una Undīne Valentīna Valda Vanda Velga Vēsma Vija Viktorija Vineta Violeta Vita Vizma Zaiga
Zane Zanda Zenta Zinaīda Zinta Zita Žanete Žanna Agate Agita Agija Agnese Agnija Agra Agrita Aiga Aina Aiva Alda Alla
Aldona Aleksandra Alise Alīna Alīda Alma Alvīne Amanda Amālija Anastasija Andra Anda Ance Anete Anželika Antonija
Antra Arita Ārija Arta Asja Asnate Aspazija Astra Astrīda Aurika Ausma Austra Benita Bella Beāte Berta Biruta Brigita
Broņislava Dagmāra Dagnija Dagnis Daila Daina Dainida Dana Daniela Danuta Dārta Debora Dita Doloresa Dora Dzidra
Dzintra Edīte Egija Egita Eda Elga Elina Elfrīda Elizabete Elīza Ella Elma Elvīra Elza Elze Emīlija Emma Ērika Erna
Estere Eva Evelīna Evija Everita Ēvelīna Felicita Frīda Gaida Gaļina Genovefa Ģertrūde Gundega Gunita Guntra Hanna
Harita Helēna Helga Hilda Ida Ieviņa Ilga Ilma Ilva Ilvija Ilzīte Imanta Indra Indira Inita Ingūna Inna Iluta Irina
Irma Īrisa Iuta Ivanda Ivita Izabella Jadviga Jautrīte Jeļena Jekaterina Jevgēnija Jevgeņija Judīte Justīne Jūle
Kadrija Kaiva Karlīna Karola Karolīna Karmena Katarīna Kate Katrīna Kintija Klāra Klaudija Kitija Krista Kristiana
Ksenija Laine Laimdota Laimrota Larisa Lana Lelde Lība Lidija Liāna Liena Lienīte Līna Līva Līvija Linda Lolita Loreta
Lūcija Lucija Ludmila Luīze Ļubova Ļudmila Magda Magdalēna Maiga Maira Malda Malvīne Maksima Margarita Margita Mare
Mariana Marianna Maruta Marina Marlēna Marita Matilde Melānija Meldra Melita Mētra Milda Milena Mihalina Mirdza Modra
Modrīte Monika Nadežda Nadīna Naira Nameda Nataļja Natālija Nellija Nelly Nikola Nikoleta Nina Ņina Nora Odeta Odrija
Oksana Olita Olīvija Otīlija Paula Paulīne Pārsla Patrīcija Poļina Prieka Raisa Raimonda Raita Rebeka Regīna Renāte
Renāta Renē Ria Ričarda Rigonda Roberta Rota Rozālija Roze Rozīte Rūta Sabina Saiva Sallija Samanta Sandija Sāra
Sarma Saulcerīte Selga Selma Sergita Sibilla Sigita Sigrīda Sigita Silga Silvija Sindija Smaida Skaidra Sniedze Sofija
Sofja Sonora Spodra Stella Stefānija Svetlana Taisija Tamāra Tekla Teiksma Teodora Terēza Terēzija Tīna Tince Ulla
Ulrika Ulvija Ulda Undīne Unda Vaira Valērija Valija Valdone Vallija Varvara Vaiva Vēja Venta Vera Verita Veronika
Viesma Viola Vilhelmīne Vilma Viktorija Virdžīnija Virgīnija Visvalda Vitālija Vivita Zelma Zeltīte Ziedīte Zīle
Zigrīda Zigfrīda Zuzanna Zvaigzne Žaklīna Žermēna Inesis Aļona Aļina Darja Darija Daria Diana Dženifera Jeļizaveta
Kira Kristina Ļena Maša Mārtiņa Milana Polina Ramona Rimma Sņežana Snežana Sofia Uļjana Vasilisa Violeta Zlata Zoja
Antoņina Nadežda Taņa Jūlija Kristīna Viktorija Galina Ludmilla Vaļentina Elvita Elvija Egle Gerda Grieta Ilgvija
Inārija Mairita Maigone Austrita Aelita Anitra Ariadna Atija Aurēlija Bernadeta Cecīlija Cilda Dārija Domicella Emeralda
Filomena Hermīne Hedviga Intra Ieva Jeva Johanna Josefa Lavīze Leontīne Ligija Lita Lote Made Marga Mīna Minna Natalija
Ornella Paija Prudencija Rasa Reina Ritma Ruška Salvita Sanija Sendija Sigma Silvita Sintra Tabita Tamara Udra Ūla
Vizbulīte Vilhelma Zete Ērna Kristiānija Adrija Adriana Annija Anniņa Amēlija Emīlija Gabriela Grēta Katrīne Keita
Kerija Lauriņa Nikola Odrija Patrīcija Rebeka Sāra Šarlote Tīna Vanesa Elijana Emija
`

export const givenNames = { male: MALE, female: FEMALE }
