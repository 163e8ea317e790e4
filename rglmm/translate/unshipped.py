"""Data sets that come with R packages and are not shipped here, by package (from R 4.2)."""

from __future__ import annotations

UNSHIPPED: dict[str, frozenset[str]] = {
    "datasets": frozenset(
        """AirPassengers BJsales BJsales.lead EuStockMarkets HairEyeColor Harman23.cor Harman74.cor
        JohnsonJohnson LakeHuron Nile Seatbelts Titanic UCBAdmissions UKDriverDeaths UKgas
        USAccDeaths USPersonalExpenditure UScitiesD VADeaths WWWusage WorldPhones ability.cov
        airmiles austres co2 crimtab discoveries euro euro.cross eurodist fdeaths freeny
        freeny.x freeny.y iris3 islands ldeaths lh lynx mdeaths nhtemp nottem occupationalStatus
        precip presidents rivers stack.loss stack.x state.abb state.area state.center
        state.division state.name state.region state.x77 sunspot.month sunspot.year sunspots
        treering uspop volcano""".split()
    ),
    "MASS": frozenset(
        """abbey accdeaths Aids2 Animals beav1 beav2 biopsy cabbages caith Cars93 cement chem cpus
        crabs Cushings DDT deaths drivers eagles farms fgl forbes GAGurine galaxies gehan geyser
        gilgais hills leuk mammals mcycle michelson minn38 motors muscle newcomb nlschools npr1
        painters phones Pima.te Pima.tr Pima.tr2 road rotifer Rubber shoes shrimp shuttle
        Sitka89 Skye SP500 steam stormer synth.te synth.tr topo Traffic UScereal UScrime VA
        waders wtloss""".split()
    ),
    "mlmRev": frozenset("""Chem97 s3bbx s3bby star""".split()),
    "ggplot2": frozenset(
        """diamonds economics economics_long faithfuld luv_colours midwest mpg msleep presidential
        seals txhousing""".split()
    ),
    "lattice": frozenset(
        """barley environmental ethanol melanoma singer USMortality USRegionalMortality""".split()
    ),
    "dplyr": frozenset(
        """band_instruments band_instruments2 band_members starwars storms""".split()
    ),
    "tidyr": frozenset(
        """billboard cms_patient_care cms_patient_experience construction fish_encounters household
        population relig_income smiths table1 table2 table3 table4a table4b table5
        us_rent_income who who2 world_bank_pop""".split()
    ),
    "emmeans": frozenset(
        """auto.noise feedlot fiber MOats neuralgia nutrition oranges pigs ubds""".split()
    ),
    "carData": frozenset(
        """Adler AMSsurvey Angell Anscombe Arrests Baumann BEPS Bfox Blackmore Burt CanPop CES11
        Chile Chirot Cowles Davis DavisThin Depredations Duncan Ericksen Florida Freedman
        Friendly Ginzberg Greene GSSvocab Guyer Hartnagel Highway1 KosteckiDillon Leinhardt LoBD
        Mandel Migration Moore MplsDemo MplsStops Mroz OBrienKaiser OBrienKaiserLong Ornstein
        Pottery Prestige Quartet Robey Rossi Sahlins Salaries SLID Soils States TitanicSurvival
        Transact UN UN98 USPop Vocab WeightLoss Wells Womenlf Wong Wool WVS""".split()
    ),
    "mgcv": frozenset("""columb columb.polys""".split()),
    "survival": frozenset(
        """aml bladder bladder1 bladder2 cancer capacitor cgd cgd0 colon cracks diabetic flchain
        gbsg genfan heart ifluid imotor jasa jasa1 kidney leukemia logan lung mgus mgus1 mgus2
        myeloid myeloma nafld1 nafld2 nafld3 nwtco ovarian pbc pbcseq rats rats2 retinopathy
        rhDNase rotterdam solder stanford2 survexp.mn survexp.us survexp.usr tobin transplant
        turbine udca udca1 udca2 uspop2 valveSeat veteran""".split()
    ),
    "boot": frozenset(
        """acme aids aircondit aircondit7 amis aml beaver bigcity brambles breslow calcium cane
        capability catsM cav cd4 cd4.nested channing city claridge cloth co.transfer coal darwin
        dogs downs.bc ducks fir frets grav gravity hirose islay manaus melanoma motor neuro
        nitrofen nodal nuclear paulsen poisons polar remission salinity survival tau tuna urine
        wool""".split()
    ),
}
